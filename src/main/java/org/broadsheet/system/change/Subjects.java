package org.broadsheet.system.change;

import java.time.LocalDateTime;
import java.time.YearMonth;

/**
 * Names of what pages are made of. A writer says which of them it changed, a page which of them it
 * shows; other caches call these surrogate keys or cache tags.
 */
public final class Subjects {

  /** All there is: what shows anything must be made anew. */
  public static final String EVERYTHING = "*";

  /** Settings of the site. */
  public static final String SETTINGS = "settings";

  /** Which blocks stand where, and what they are told to show. */
  public static final String WIDGETS = "widgets";

  /** Navigation menus. */
  public static final String MENUS = "menus";

  /** Which posts are public, and in which order: the front page, the main feed, recent posts. */
  public static final String POSTS = "posts";

  /** Pages that stand on their own: their titles, addresses and places in the tree. */
  public static final String PAGES = "pages";

  /** At which moments posts and pages will become public by themselves. */
  public static final String SCHEDULE = "schedule";

  /** The newest comments on the whole site. */
  public static final String COMMENTS = "comments";

  /** The tree of categories with their names and addresses. */
  public static final String CATEGORIES = "categories";

  /** How many posts are filed under categories and tags. */
  public static final String COUNTS = "counts";

  /** How many follow the site. */
  public static final String FOLLOWERS = "followers";

  /** Which addresses lead somewhere: what answered 404 or a redirect may answer otherwise now. */
  public static final String ADDRESSES = "addresses";

  /** Marks a subject whose change may be shown a little late, while pages are made anew. */
  private static final char LATER = '~';

  private Subjects() {}

  /** The text, title, address and terms of a post or page. */
  public static String post(long id) {
    return "post:" + id;
  }

  /** The comments on a post and their number. */
  public static String conversation(long post) {
    return "conversation:" + post;
  }

  /** The description of a category. */
  public static String category(long id) {
    return "category:" + id;
  }

  /** The name and description of a tag. */
  public static String tag(long id) {
    return "tag:" + id;
  }

  /** The name of an author and what they say about themselves. */
  public static String author(long id) {
    return "author:" + id;
  }

  /** A picture or document, its texts and whether its file is here. */
  public static String media(long id) {
    return "media:" + id;
  }

  /** Which posts are listed under a category, tag or author: {@code listOf(category(5))}. */
  public static String listOf(String term) {
    return term + "/posts";
  }

  /** Which posts are listed in the archive of a year, by the local clock. */
  public static String year(LocalDateTime local) {
    return "date:" + local.getYear();
  }

  /** Which posts are listed in the archive of a month, by the local clock. */
  public static String month(LocalDateTime local) {
    return "date:" + YearMonth.from(local);
  }

  /** Which posts are listed in the archive of a day, by the local clock. */
  public static String day(LocalDateTime local) {
    return "date:" + local.toLocalDate();
  }

  /**
   * A subject of which readers may see the former state for a moment, such as an order by views.
   */
  public static String later(String subject) {
    return LATER + subject;
  }

  /** True when readers may see the former state for a moment. */
  public static boolean isLater(String subject) {
    return subject.charAt(0) == LATER;
  }
}
