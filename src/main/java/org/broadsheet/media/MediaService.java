package org.broadsheet.media;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.broadsheet.account.Allowed;
import org.broadsheet.account.Capability;
import org.broadsheet.system.change.ChangeLog;
import org.broadsheet.system.change.Subjects;
import org.broadsheet.text.Pictures;

/** Finds what is known of pictures and documents, and says which of their files are wanted. */
@Stateless
public class MediaService {

  private static final int SAME_SLUG_AT_MOST = 50;

  @PersistenceContext private EntityManager em;
  @EJB private ChangeLog log;

  /** The medium with this number. Whether readers may know of it, its post decides. */
  public Optional<Media> find(long id) {
    return Optional.ofNullable(em.find(Media.class, id));
  }

  /** The media with this canonical slug, oldest first; mostly none or one. */
  public List<Media> findBySlug(String slug) {
    return em.createQuery("select m from Media m where m.slug = :slug order by m.id", Media.class)
        .setParameter("slug", slug)
        .setMaxResults(SAME_SLUG_AT_MOST)
        .getResultList();
  }

  /** The media with these files. */
  public List<Media> findByPaths(Collection<String> filePaths) {
    return filePaths.isEmpty()
        ? List.of()
        : em.createQuery(
                "select m from Media m where m.filePath in :paths order by m.id", Media.class)
            .setParameter("paths", filePaths)
            .getResultList();
  }

  /** The media library as the text of a post sees it; good while the transaction lasts. */
  public Pictures picturesOf(long post) {
    return picturesOf(post, Map.of());
  }

  /**
   * The media library as the text of a post sees it that came with an import.
   *
   * @param renumbered numbers that the text may use for media which have others now, and these
   */
  public Pictures picturesOf(long post, Map<Long, Long> renumbered) {
    return new LibraryPictures(em, post, renumbered);
  }

  /** True when some medium is known by this file. */
  public boolean isKnown(String filePath) {
    return !em.createQuery("select m.id from Media m where m.filePath = :path", Long.class)
        .setParameter("path", filePath)
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }

  /** Number of media whose files have come that far. */
  public long count(FetchState state) {
    return em.createQuery("select count(m) from Media m where m.fetchState = :state", Long.class)
        .setParameter("state", state)
        .getSingleResult();
  }

  /** Lets the files that could not be fetched be tried again. */
  @Allowed(Capability.IMPORT)
  public void retryFailed() {
    want(FetchState.FAILED);
  }

  /** Lets the files that an import left out be fetched after all, as far as it is known where. */
  @Allowed(Capability.IMPORT)
  public void wantAll() {
    want(FetchState.LEFT_OUT);
  }

  private void want(FetchState state) {
    em.createQuery(
            "update Media m set m.fetchState = :waiting, m.fetchAt = :now, m.fetchAttempts = 0,"
                + " m.fetchFailure = null, m.version = m.version + 1"
                + " where m.fetchState = :state and m.filePath is not null"
                + " and m.sourceUrl is not null")
        .setParameter("waiting", FetchState.WAITING)
        .setParameter("now", Instant.EPOCH)
        .setParameter("state", state)
        .executeUpdate();
  }

  /**
   * The file is here: says so of all media that are known by it.
   *
   * @return how many they are
   */
  public int stored(StoredFile file) {
    // Not through the entities: a node may be about to fetch the same file, and need not fail.
    int known =
        em.createQuery(
                "update Media m set m.fetchState = :stored, m.byteCount = :bytes,"
                    + " m.fetchFailure = null, m.version = m.version + 1"
                    + " where m.filePath = :path")
            .setParameter("stored", FetchState.STORED)
            .setParameter("bytes", file.bytes())
            .setParameter("path", file.filePath())
            .executeUpdate();
    log.record(subjects(file.filePath()));
    file.size().ifPresent(size -> measure(file.filePath(), size));
    return known;
  }

  private List<String> subjects(String filePath) {
    return em.createQuery("select m.id from Media m where m.filePath = :path", Long.class)
        .setParameter("path", filePath)
        .getResultStream()
        .map(Subjects::media)
        .toList();
  }

  private void measure(String filePath, PictureSize size) {
    em.createQuery(
            "update Media m set m.width = :width, m.height = :height, m.version = m.version + 1"
                + " where m.filePath = :path")
        .setParameter("width", size.width())
        .setParameter("height", size.height())
        .setParameter("path", filePath)
        .executeUpdate();
  }
}
