package org.broadsheet.media;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The files that wait to be fetched, and who fetches which. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class MediaFetches {

  /** A little longer than one turn may take, so that a node that died holds nothing for long. */
  static final Duration TURN = MediaDownload.LIMITS.whole().plusMinutes(1);

  private static final int CANDIDATES = 20;
  private static final int ATTEMPTS = 4;

  @PersistenceContext private EntityManager em;
  @Inject private Clock clock;

  /** A file that this node, and no other, fetches now. */
  public record Claim(long id, String filePath, String sourceUrl) {}

  /** Takes the next file, the one that has waited longest; empty when none is to be fetched now. */
  public Optional<Claim> claim() {
    Instant now = clock.instant();
    List<Media> candidates =
        em.createQuery(
                "select m from Media m where m.fetchState = :waiting and m.fetchAt <= :now"
                    + " and m.filePath is not null and m.sourceUrl is not null"
                    + " order by m.fetchAt, m.id",
                Media.class)
            .setParameter("waiting", FetchState.WAITING)
            .setParameter("now", now)
            .setMaxResults(CANDIDATES)
            .getResultList();
    return candidates.stream()
        .filter(media -> take(media, now))
        .map(media -> new Claim(media.getId(), media.getFilePath(), media.getSourceUrl()))
        .findFirst();
  }

  // No row changed means that another node was faster.
  private boolean take(Media media, Instant now) {
    return em.createQuery(
                "update Media m set m.fetchAt = :until, m.version = m.version + 1"
                    + " where m.id = :id and m.fetchState = :waiting and m.version = :version")
            .setParameter("until", now.plus(TURN))
            .setParameter("id", media.getId())
            .setParameter("waiting", FetchState.WAITING)
            .setParameter("version", media.getVersion())
            .executeUpdate()
        == 1;
  }

  /** Part of it is here, and the rest may follow at once. */
  public void goesOn(long id) {
    Optional.ofNullable(em.find(Media.class, id)).ifPresent(it -> it.goesOn(clock.instant()));
  }

  /**
   * It did not come.
   *
   * @param why message key
   * @param again whether it is worth trying again later, some times and with growing pauses
   */
  public void missed(long id, String why, boolean again) {
    Media media = em.find(Media.class, id);
    if (media == null || media.getFetchState() != FetchState.WAITING) {
      return;
    }
    int attempts = media.getFetchAttempts() + 1;
    boolean later = again && attempts < ATTEMPTS;
    media.missed(why, later ? clock.instant().plusSeconds(30L * attempts * attempts) : null);
  }

  /** Gives up on all files of a host for now, such as {@code digest.files.wordpress.com}. */
  public void giveUp(String host, String why) {
    String like = host.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    em.createQuery(
            "update Media m set m.fetchState = :failed, m.fetchFailure = :why,"
                + " m.version = m.version + 1 where m.fetchState = :waiting"
                + " and (lower(m.sourceUrl) like :http escape '\\'"
                + " or lower(m.sourceUrl) like :https escape '\\')")
        .setParameter("failed", FetchState.FAILED)
        .setParameter("why", why)
        .setParameter("waiting", FetchState.WAITING)
        .setParameter("http", "http://" + like + "/%")
        .setParameter("https", "https://" + like + "/%")
        .executeUpdate();
  }
}
