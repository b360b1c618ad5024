package org.broadsheet.post;

import java.time.LocalDateTime;

/**
 * Which public posts a list, feed or archive shows; the one question they all ask.
 *
 * @param title what stands over the list: a name, the title of a page, or null on the front page
 * @param description sanitised HTML below the title; may be empty
 * @param category number of a category in which, or below which, a post must be filed; 0 for any
 * @param tag number of a tag a post must have; 0 for any
 * @param author number of the author; 0 for any
 * @param from first local time, or null
 * @param until local time before which posts were published, or null
 * @param words words that a post must have, or null
 * @param subject what kind of list it is, for its heading
 */
public record PostQuery(
    Subject subject,
    String title,
    String description,
    long category,
    long tag,
    long author,
    LocalDateTime from,
    LocalDateTime until,
    String words) {

  /** What a list is about. */
  public enum Subject {
    NEWEST,
    CATEGORY,
    TAG,
    AUTHOR,
    YEAR,
    MONTH,
    DAY,
    SEARCH
  }

  /** All posts, newest first. */
  public static PostQuery newest() {
    return new PostQuery(Subject.NEWEST, null, "", 0, 0, 0, null, null, null);
  }

  /** The same, on a page that has a title. */
  public static PostQuery newest(String title) {
    return new PostQuery(Subject.NEWEST, title, "", 0, 0, 0, null, null, null);
  }

  /** Posts filed under a category or one below it. */
  public static PostQuery inCategory(String title, String description, long category) {
    return new PostQuery(Subject.CATEGORY, title, description, category, 0, 0, null, null, null);
  }

  /** Posts with a tag. */
  public static PostQuery withTag(String title, String description, long tag) {
    return new PostQuery(Subject.TAG, title, description, 0, tag, 0, null, null, null);
  }

  /** Posts of an author. */
  public static PostQuery by(String title, String description, long author) {
    return new PostQuery(Subject.AUTHOR, title, description, 0, 0, author, null, null, null);
  }

  /** Posts of a year, month or day of the site's clock. */
  public static PostQuery between(Subject period, LocalDateTime from, LocalDateTime until) {
    return new PostQuery(period, null, "", 0, 0, 0, from, until, null);
  }

  /** Posts and pages that have all these words. */
  public static PostQuery search(String words) {
    return new PostQuery(Subject.SEARCH, words, "", 0, 0, 0, null, null, words);
  }

  public boolean isNewest() {
    return subject == Subject.NEWEST;
  }

  public boolean isSearch() {
    return subject == Subject.SEARCH;
  }
}
