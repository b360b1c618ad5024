package org.broadsheet.post;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;

/**
 * The place of a post in the archive of a category or tag; {@link ArchiveService} writes it, lists
 * are read in its order.
 */
@Entity
@Table(name = "archive_entry")
@IdClass(ArchiveEntry.Key.class)
public class ArchiveEntry {

  @Id
  @Enumerated(EnumType.STRING)
  private Archive archive;

  @Id
  @Column(name = "archive_id")
  private long archiveId;

  @Id
  @Column(name = "post_id")
  private long postId;

  @Column(name = "listed_at")
  private Instant listedAt;

  protected ArchiveEntry() {}

  public Archive getArchive() {
    return archive;
  }

  /** Number of the category or tag. */
  public long getArchiveId() {
    return archiveId;
  }

  public long getPostId() {
    return postId;
  }

  /** When the post joins the archive. */
  public Instant getListedAt() {
    return listedAt;
  }

  /** What tells entries apart. */
  public static class Key implements Serializable {

    private static final long serialVersionUID = 1L;

    private Archive archive;
    private long archiveId;
    private long postId;

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key
          && archive == key.archive
          && archiveId == key.archiveId
          && postId == key.postId;
    }

    @Override
    public int hashCode() {
      return Objects.hash(archive, archiveId, postId);
    }
  }
}
