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
  /** WordPress permalink structure. */
  PERMALINKS("permalink.structure", "/%year%/%monthnum%/%day%/%postname%/"),
  CATEGORY_BASE("permalink.category", "category"),
  TAG_BASE("permalink.tag", "tag"),
  POSTS_PER_PAGE("reading.posts", "10"),
  FEED_ITEMS("feed.items", "10"),
  /** {@code summary} or {@code full}. */
  LIST_SHOWS("reading.list", "summary"),
  /** Number of the page that stands at {@code /}; 0 for the newest posts. */
  FRONT_PAGE("reading.front", "0"),
  COMMENTS_OPEN("discussion.open", "true"),
  /** Days after which the comments of a post close; 0 for never. */
  COMMENTS_CLOSE_AFTER("discussion.close.days", "0"),
  COMMENTS_PER_PAGE("discussion.page", "50"),
  COMMENTS_DEPTH("discussion.depth", "5"),
  /** Addresses at which the site used to be, one a line. */
  FORMER_SITES("site.former", ""),
  /** Number of the picture that stands for the title; 0 for none. */
  LOGO("look.logo", "0"),
  /** Number of the picture below the title; 0 for none. */
  HEADER_PICTURE("look.picture", "0"),
  /** Colour of links on light paper; empty for the theme's. */
  ACCENT("look.accent", ""),
  /** The same on dark paper. */
  DARK_ACCENT("look.dark-accent", ""),
  /** Where the sidebar stands: {@code RIGHT}, {@code LEFT}, {@code NONE}. */
  LAYOUT("look.layout", "RIGHT"),
  /** Mark of the style sheet that comes after the theme's; empty for none. */
  LOOK_SHEET("look.sheet", ""),
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

  String initial() {
    return initial;
  }
}
