package org.broadsheet.post.desk;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.broadsheet.post.Status;

/** The lists of posts or pages that one chooses from, one beside the other. */
public enum PostTab {
  /** All but the trash. */
  ALL(null),
  MINE(null),
  PUBLISHED(Status.PUBLISHED),
  SCHEDULED(Status.PUBLISHED),
  DRAFT(Status.DRAFT),
  PENDING(Status.PENDING),
  PRIVATE(Status.PRIVATE),
  TRASH(Status.TRASH);

  private final Status status;

  PostTab(Status status) {
    this.status = status;
  }

  /** The status that all have there; null where it differs. */
  Status status() {
    return status;
  }

  /** Its name in addresses. */
  public String getWord() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The one that an address names. */
  static Optional<PostTab> of(String word) {
    return Arrays.stream(values()).filter(tab -> tab.getWord().equals(word)).findFirst();
  }
}
