package org.broadsheet.settings;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.broadsheet.system.Configuration;
import org.broadsheet.text.Direction;

/** All settings of the site at one moment. */
public final class Settings {

  private final Map<String, String> stored;

  Settings(Map<String, String> stored) {
    this.stored = Map.copyOf(stored);
  }

  /** The value as it is stored, or the one it has until somebody changes it. */
  public String get(SettingKey key) {
    return stored.getOrDefault(key.storedName(), key.initial());
  }

  /** Title of the site. */
  public String getTitle() {
    return get(SettingKey.TITLE);
  }

  /** What the site is about, in a few words; may be empty. */
  public String getTagline() {
    return get(SettingKey.TAGLINE);
  }

  /** Language of the site; never empty. */
  public Locale getLocale() {
    return Locale.forLanguageTag(get(SettingKey.LANGUAGE));
  }

  /** Language of the site as BCP 47 tag. */
  public String getLanguage() {
    return getLocale().toLanguageTag();
  }

  /** {@code ltr} or {@code rtl}, as the language of the site writes its own name. */
  public String getDirection() {
    return Direction.of(getLocale().getDisplayLanguage(getLocale())).attribute();
  }

  /** Zone in which the editors of the site live. */
  public ZoneId getZone() {
    return ZoneId.of(get(SettingKey.TIME_ZONE));
  }

  /**
   * Public address without a slash at its end. {@code BROADSHEET_SITE_URL} wins over the settings
   * page; without either it is the local address.
   */
  public String getSiteUrl() {
    String url =
        Configuration.get("site.url")
            .orElseGet(
                () ->
                    get(SettingKey.SITE_URL).isEmpty()
                        ? "http://localhost:" + Configuration.port()
                        : get(SettingKey.SITE_URL));
    return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
  }

  /** Posts on one page of a list. */
  public int getPostsPerPage() {
    return number(SettingKey.POSTS_PER_PAGE, 1, 100);
  }

  /** Items in a feed. */
  public int getFeedItems() {
    return number(SettingKey.FEED_ITEMS, 1, 200);
  }

  /** Earlier versions that are kept of each post. */
  public int getRevisions() {
    return number(SettingKey.REVISIONS, 1, 1000);
  }

  /** True when lists show whole posts (up to the {@code more} tag). */
  public boolean isListShowsFull() {
    return get(SettingKey.LIST_SHOWS).equals("full");
  }

  /** Threads of comments on one page. */
  public int getCommentsPerPage() {
    return number(SettingKey.COMMENTS_PER_PAGE, 1, 500);
  }

  /** Levels to which replies are indented. */
  public int getCommentsDepth() {
    return number(SettingKey.COMMENTS_DEPTH, 1, 10);
  }

  /** Days after which the comments of a post close; 0 for never. */
  public int getCommentsCloseAfterDays() {
    return number(SettingKey.COMMENTS_CLOSE_AFTER, 0, 36_500);
  }

  /** Number of the page at {@code /}; 0 when the newest posts are there. */
  public long getFrontPage() {
    return Long.parseLong(get(SettingKey.FRONT_PAGE));
  }

  /** Addresses at which the site used to be, without a slash at the end. */
  public List<String> getFormerSites() {
    return get(SettingKey.FORMER_SITES)
        .lines()
        .map(String::strip)
        .filter(s -> !s.isEmpty())
        .toList();
  }

  /** True while the sample digest is there. */
  public boolean isSample() {
    return Boolean.parseBoolean(get(SettingKey.SAMPLE));
  }

  private int number(SettingKey key, int least, int most) {
    return Math.max(least, Math.min(most, Integer.parseInt(get(key))));
  }
}
