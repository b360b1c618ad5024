package org.broadsheet.post;

import java.time.LocalDateTime;
import java.util.List;

/**
 * Which public posts a list, feed or archive shows; the one question they all ask.
 *
 * @param title what stands over the list: a name, or null on the front page
 * @param description sanitised HTML below the title; may be empty
 * @param categories numbers of categories, one of which a post must have; empty for any
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
    List<Long> categories,
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
    return new PostQuery(Subject.NEWEST, null, "", List.of(), 0, 0, null, null, null);
  }

  /** Posts filed under one of these categories. */
  public static PostQuery inCategories(String title, String description, List<Long> categories) {
    return new PostQuery(Subject.CATEGORY, title, description, categories, 0, 0, null, null, null);
  }

  /** Posts with a tag. */
  public static PostQuery withTag(String title, String description, long tag) {
    return new PostQuery(Subject.TAG, title, description, List.of(), tag, 0, null, null, null);
  }

  /** Posts of an author. */
  public static PostQuery by(String title, String description, long author) {
    return new PostQuery(
        Subject.AUTHOR, title, description, List.of(), 0, author, null, null, null);
  }

  /** Posts of a year, month or day of the site's clock. */
  public static PostQuery between(Subject period, LocalDateTime from, LocalDateTime until) {
    return new PostQuery(period, null, "", List.of(), 0, 0, from, until, null);
  }

  /** Posts and pages that have all these words. */
  public static PostQuery search(String words) {
    return new PostQuery(Subject.SEARCH, words, "", List.of(), 0, 0, null, null, words);
  }

  public boolean isNewest() {
    return subject == Subject.NEWEST;
  }

  public boolean isSearch() {
    return subject == Subject.SEARCH;
  }
}
