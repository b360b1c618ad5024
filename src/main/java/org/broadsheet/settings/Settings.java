package org.broadsheet.settings;

import java.time.DayOfWeek;
import java.time.ZoneId;
import java.time.temporal.WeekFields;
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

  /** The value that a setting has until somebody changes it. */
  public static String usual(SettingKey key) {
    return key.initial();
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

  /** True when the environment says the address of the site, so that the setting does not count. */
  public boolean isSiteUrlFixed() {
    return Configuration.get("site.url").isPresent();
  }

  /** The day with which calendars begin. */
  public DayOfWeek getWeekStart() {
    String chosen = get(SettingKey.WEEK_STARTS);
    return chosen.isEmpty()
        ? WeekFields.of(getLocale()).getFirstDayOfWeek()
        : DayOfWeek.valueOf(chosen);
  }

  /** How days and times are written. */
  public WrittenTime getWrittenTime() {
    return new WrittenTime(get(SettingKey.DATE_FORMAT), get(SettingKey.TIME_FORMAT), getLocale());
  }

  /** Where letters about the site as a whole go; may be empty. */
  public String getAdministrationEmail() {
    return get(SettingKey.ADMINISTRATION_EMAIL);
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

  /** Largest file that people may upload, in megabytes. */
  public int getUploadMegabytes() {
    return number(SettingKey.UPLOAD_MEGABYTES, 1, 1024);
  }

  /** True when feeds hold summaries instead of whole posts. */
  public boolean isFeedShowsSummary() {
    return get(SettingKey.FEED_SHOWS).equals("summary");
  }

  /** True when search engines are asked to leave the site out. */
  public boolean isHiddenFromSearch() {
    return !Boolean.parseBoolean(get(SettingKey.SEARCH_ENGINES));
  }

  /** Days for which it is known who has done what in the console. */
  public int getActivityDays() {
    return number(SettingKey.ACTIVITY_DAYS, 1, 3650);
  }

  /** Number of the category of posts that nobody has filed; 0 for none. */
  public long getDefaultCategory() {
    return Long.parseLong(get(SettingKey.DEFAULT_CATEGORY));
  }

  /** Number of the page that tells readers what is known about them; 0 for none. */
  public long getPrivacyPage() {
    return Long.parseLong(get(SettingKey.PRIVACY_PAGE));
  }

  /**
   * Number of the page that lists the newest posts while a page stands at {@code /}; 0 for none.
   */
  public long getPostsPage() {
    return getFrontPage() == 0 ? 0 : Long.parseLong(get(SettingKey.POSTS_PAGE));
  }

  /** Number of the page at {@code /}; 0 when the newest posts are there. */
  public long getFrontPage() {
    return Long.parseLong(get(SettingKey.FRONT_PAGE));
  }

  /** Addresses at which the site used to be, without a slash at the end. */
  public List<String> getFormerSites() {
    return lines(SettingKey.FORMER_SITES);
  }

  /** The lines of a setting that has a thing a line. */
  public List<String> lines(SettingKey key) {
    return get(key).lines().map(String::strip).filter(s -> !s.isEmpty()).toList();
  }

  /** True while the sample digest is there. */
  public boolean isSample() {
    return Boolean.parseBoolean(get(SettingKey.SAMPLE));
  }

  private int number(SettingKey key, int least, int most) {
    return Math.max(least, Math.min(most, Integer.parseInt(get(key))));
  }
}
