package org.broadsheet.media.picture;

import jakarta.ejb.EJB;
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
import org.broadsheet.media.FetchState;
import org.broadsheet.media.Media;
import org.broadsheet.media.SizeState;
import org.broadsheet.system.change.ChangeLog;
import org.broadsheet.system.change.Subjects;

/** The pictures that wait for their smaller sizes, and who makes which. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class SizeRequests {

  /** Far longer than the largest picture takes, so that a node that died holds nothing for long. */
  private static final Duration TURN = Duration.ofMinutes(10);

  private static final int CANDIDATES = 20;

  /** A picture at which nodes died this often is left alone. */
  private static final int ATTEMPTS = 3;

  @PersistenceContext private EntityManager em;
  @EJB private ChangeLog log;
  @Inject private Clock clock;

  /** A picture whose sizes this node, and no other, makes now. */
  public record Claim(long id, String filePath, int revision) {}

  /** Takes the next picture; empty when none waits. */
  public Optional<Claim> claim() {
    Instant now = clock.instant();
    List<Media> candidates =
        em.createQuery(
                "select m from Media m where m.sizeState = :waiting and m.sizeAt <= :now"
                    + " and m.fetchState = :stored and m.filePath is not null"
                    + " and m.mediaType like 'image/%' order by m.sizeAt, m.id",
                Media.class)
            .setParameter("waiting", SizeState.WAITING)
            .setParameter("stored", FetchState.STORED)
            .setParameter("now", now)
            .setMaxResults(CANDIDATES)
            .getResultList();
    return candidates.stream()
        .filter(media -> take(media, now))
        .map(media -> new Claim(media.getId(), media.getFilePath(), media.getRevision()))
        .findFirst();
  }

  // No row changed means that another node was faster. The version stays as it is: an import may
  // be at work on the same row, and its columns are others.
  private boolean take(Media media, Instant now) {
    boolean tooOften = media.getSizeAttempts() >= ATTEMPTS;
    int changed =
        em.createQuery(
                "update Media m set m.sizeAt = :until, m.sizeAttempts = m.sizeAttempts + 1,"
                    + " m.sizeState = :state where m.id = :id and m.sizeState = :waiting"
                    + " and m.sizeAt = :seen")
            .setParameter("until", now.plus(TURN))
            .setParameter("state", tooOften ? SizeState.FAILED : SizeState.WAITING)
            .setParameter("id", media.getId())
            .setParameter("waiting", SizeState.WAITING)
            .setParameter("seen", media.getSizeAt())
            .executeUpdate();
    return changed == 1 && !tooOften;
  }

  /**
   * They are made, and pages that show the picture must tell of them.
   *
   * @return false when the file was changed while they were made
   */
  public boolean made(Claim claim, MadeSizes made) {
    long id = claim.id();
    boolean same =
        em.createQuery(
                    "update Media m set m.sizes = :sizes, m.sizeState = :state"
                        + " where m.id = :id and m.revision = :revision")
                .setParameter("sizes", made.written())
                .setParameter("state", SizeState.MADE)
                .setParameter("id", id)
                .setParameter("revision", claim.revision())
                .executeUpdate()
            == 1;
    if (!same) {
      return false;
    }
    if (made.original() != null) {
      em.createQuery("update Media m set m.width = :width, m.height = :height where m.id = :id")
          .setParameter("width", made.original().width())
          .setParameter("height", made.original().height())
          .setParameter("id", id)
          .executeUpdate();
    }
    log.record(Subjects.media(id));
    return true;
  }

  /** They are to be made anew, at once. */
  public void again(long id) {
    em.createQuery("update Media m set m.sizeAt = :now where m.id = :id")
        .setParameter("now", clock.instant())
        .setParameter("id", id)
        .executeUpdate();
  }

  /** None can be made of it. */
  public void failed(Claim claim) {
    em.createQuery(
            "update Media m set m.sizes = '', m.sizeState = :state"
                + " where m.id = :id and m.revision = :revision")
        .setParameter("state", SizeState.FAILED)
        .setParameter("id", claim.id())
        .setParameter("revision", claim.revision())
        .executeUpdate();
  }
}
