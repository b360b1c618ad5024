package org.broadsheet.settings;

/** The settings there are, with the value each has until somebody changes it. */
public enum SettingKey {
  TITLE("site.title", "Broadsheet"),
  TAGLINE("site.tagline", ""),
  /** Address at which readers find the site; the environment's {@code SITE_URL} wins. */
  SITE_URL("site.url", ""),
  /** BCP 47. */
  LANGUAGE("site.language", "en"),
  /** IANA name of the zone in which editors live. */
  TIME_ZONE("site.timezone", "UTC"),
  /**
   * How days are written: a name of {@link WrittenTime.Day}, or a pattern; as the language does.
   */
  DATE_FORMAT("site.date", "LONG"),
  /** How times of day are written: a name of {@link WrittenTime.Hour}, or a pattern. */
  TIME_FORMAT("site.time", "SHORT"),
  /** Name of the day of the week with which calendars begin; empty for that of the language. */
  WEEK_STARTS("site.week", ""),
  /** Where letters about the site as a whole go; empty for nowhere. */
  ADMINISTRATION_EMAIL("site.email", ""),
  /** WordPress permalink structure. */
  PERMALINKS("permalink.structure", "/%year%/%monthnum%/%day%/%postname%/"),
  CATEGORY_BASE("permalink.category", "category"),
  TAG_BASE("permalink.tag", "tag"),
  /** Structures that posts had before, one a line; their addresses still lead to the posts. */
  FORMER_PERMALINKS("permalink.former", ""),
  FORMER_CATEGORY_BASES("permalink.category.former", ""),
  FORMER_TAG_BASES("permalink.tag.former", ""),
  /** Number of the category of posts that nobody has filed; 0 for none. */
  DEFAULT_CATEGORY("writing.category", "0"),
  POSTS_PER_PAGE("reading.posts", "10"),
  FEED_ITEMS("feed.items", "10"),
  /** {@code full} or {@code summary}. */
  FEED_SHOWS("feed.shows", "full"),
  /** {@code summary} or {@code full}. */
  LIST_SHOWS("reading.list", "summary"),
  /** Number of the page that stands at {@code /}; 0 for the newest posts. */
  FRONT_PAGE("reading.front", "0"),
  /**
   * Number of the page that lists the newest posts while a page stands at {@code /}; 0 for none.
   */
  POSTS_PAGE("reading.posts-page", "0"),
  /** False when search engines are asked to leave the site out. */
  SEARCH_ENGINES("reading.search-engines", "true"),
  /** Number of the page that tells readers what is known about them; 0 for none. */
  PRIVACY_PAGE("privacy.page", "0"),
  /** Days for which it is known who has done what in the console. */
  ACTIVITY_DAYS("activity.days", "90"),
  /** Earlier versions that are kept of each post. */
  REVISIONS("writing.revisions", "100"),
  COMMENTS_OPEN("discussion.open", "true"),
  /** Days after which the comments of a post close; 0 for never. */
  COMMENTS_CLOSE_AFTER("discussion.close.days", "0"),
  COMMENTS_PER_PAGE("discussion.page", "50"),
  COMMENTS_DEPTH("discussion.depth", "5"),
  /** Addresses at which the site used to be, one a line. */
  FORMER_SITES("site.former", ""),
  /** Largest file that people may upload, in megabytes. */
  UPLOAD_MEGABYTES("media.megabytes", "100"),
  SAMPLE("site.sample", "false"),
  /** Hash of the secret in the address that makes the first administrator; empty once used. */
  WELCOME("account.welcome", "");

  private final String name;
  private final String initial;

  SettingKey(String name, String initial) {
    this.name = name;
    this.initial = initial;
  }

  /** Name of the row. */
  String storedName() {
    return name;
  }

  /** True when nobody but the application itself may know the value. */
  boolean isSecret() {
    return this == WELCOME;
  }

  String initial() {
    return initial;
  }
}
