package org.broadsheet.media;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Finds what is known of pictures and documents, and says which of their files are wanted. */
@Stateless
public class MediaService {

  private static final int SAME_SLUG_AT_MOST = 50;

  @PersistenceContext private EntityManager em;

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
  public void retryFailed() {
    want(FetchState.FAILED);
  }

  /** Lets the files that an import left out be fetched after all, as far as it is known where. */
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
    List<Media> known =
        em.createQuery("select m from Media m where m.filePath = :path", Media.class)
            .setParameter("path", file.filePath())
            .getResultList();
    for (Media media : known) {
      media.stored(file.bytes());
      file.size().ifPresent(size -> media.measure(size.width(), size.height()));
    }
    return known.size();
  }
}
