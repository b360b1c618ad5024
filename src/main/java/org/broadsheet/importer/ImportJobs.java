package org.broadsheet.importer;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.broadsheet.account.Allowed;
import org.broadsheet.account.Capability;
import org.broadsheet.importer.wxr.WxrFinding;
import org.broadsheet.system.activity.Activity;
import org.broadsheet.system.activity.Deed;

/** The imports there were, are and will be. */
@Stateless
public class ImportJobs {

  /** A job whose server has said nothing for so long is taken over by another. */
  private static final Duration SILENCE = Duration.ofSeconds(30);

  @PersistenceContext private EntityManager em;
  @EJB private Activity activity;
  @Inject private Clock clock;

  /**
   * Lets a file wait for its import.
   *
   * @throws jakarta.ejb.EJBException when a job has this file already
   */
  @Allowed(Capability.IMPORT)
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public ImportJob submit(
      Path file, String name, long bytes, ImportJob.Origin origin, boolean fetchMedia) {
    ImportJob job = new ImportJob(name, file, bytes, origin, fetchMedia, clock.instant());
    em.persist(job);
    activity.record(Deed.IMPORT_SUBMITTED, name);
    return job;
  }

  /** The newest jobs first. */
  @Allowed(Capability.IMPORT)
  public List<ImportJob> newest(int first, int count) {
    return em.createQuery("select j from ImportJob j order by j.id desc", ImportJob.class)
        .setFirstResult(first)
        .setMaxResults(count)
        .getResultList();
  }

  /** Number of jobs. */
  @Allowed(Capability.IMPORT)
  public long count() {
    return em.createQuery("select count(j) from ImportJob j", Long.class).getSingleResult();
  }

  /** The job with this number. */
  @Allowed(Capability.IMPORT)
  public Optional<ImportJob> find(long id) {
    return Optional.ofNullable(em.find(ImportJob.class, id));
  }

  /** True while a job has this file in hand, until the file is put away. */
  public boolean isKnown(Path file) {
    return !em.createQuery("select j.id from ImportJob j where j.claim = :path", Long.class)
        .setParameter("path", file.toString())
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }

  /** Asks a job to stop; what it has stored stays. */
  @Allowed(Capability.IMPORT)
  public void cancel(long id) {
    ImportJob job = em.find(ImportJob.class, id);
    if (job != null && !job.getState().isOver()) {
      job.wantCancel();
      activity.record(Deed.IMPORT_CANCELLED, id, job.getFileName());
    }
  }

  /**
   * Takes the next job for this node: one at a time in the whole site, oldest first; also one whose
   * node has gone silent.
   *
   * @param node name of this node, new at each start
   */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public Optional<ImportJob> claim(String node) {
    Instant now = clock.instant();
    for (ImportJob job : open()) {
      if (job.getState() == ImportState.RUNNING
          && job.getHeartbeatAt().isAfter(now.minus(SILENCE))) {
        return Optional.empty();
      }
      if (job.isCancelWanted()) {
        job.finish(ImportState.CANCELLED, null, now);
      } else {
        em.createQuery("delete from ImportFinding f where f.jobId = :job")
            .setParameter("job", job.getId())
            .executeUpdate();
        job.start(node, now);
        return Optional.of(job);
      }
    }
    return Optional.empty();
  }

  private List<ImportJob> open() {
    return em.createQuery(
            "select j from ImportJob j where j.state in :open order by j.state, j.id",
            ImportJob.class)
        .setParameter("open", List.of(ImportState.RUNNING, ImportState.WAITING))
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }

  /** Lets jobs of a dead server of the same name go on, and be put away, at once. */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void release(String nodePrefix) {
    em.createQuery("select j from ImportJob j where j.claim is not null", ImportJob.class)
        .getResultStream()
        .filter(job -> job.belongsTo(nodePrefix))
        .forEach(ImportJob::release);
  }

  /**
   * Writes down how far a job has come and what it found since.
   *
   * @return true when it should stop: somebody wants it to, or another node has taken it
   */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public boolean advance(long id, String node, long position, ImportContext context, String part) {
    ImportJob job = em.find(ImportJob.class, id, LockModeType.PESSIMISTIC_WRITE);
    if (!job.isOwnedBy(node)) {
      return true;
    }
    for (WxrFinding finding : context.takeFindings()) {
      em.persist(new ImportFinding(id, part, finding));
    }
    job.advance(position, context.counts.copy(), context.findingCount(), clock.instant());
    return job.isCancelWanted();
  }

  /** Ends a job. */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public ImportJob finish(long id, ImportState state, String failure) {
    ImportJob job = em.find(ImportJob.class, id, LockModeType.PESSIMISTIC_WRITE);
    job.finish(state, failure, clock.instant());
    if (state != ImportState.CANCELLED) {
      Deed deed = state == ImportState.DONE ? Deed.IMPORT_DONE : Deed.IMPORT_FAILED;
      activity.record(deed, id, job.getFileName());
    }
    return job;
  }

  /**
   * An error broke the work on a job off: it may be taken up again, or has failed.
   *
   * @param error number under which the log has the error
   * @return the job, if it is over now
   */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public Optional<ImportJob> cutOff(long id, String node, String error) {
    ImportJob job = em.find(ImportJob.class, id, LockModeType.PESSIMISTIC_WRITE);
    String why = "importer.failure.again" + "\u001f" + error;
    boolean over = job.isOwnedBy(node) && job.cutOff(why, clock.instant());
    return over ? Optional.of(job) : Optional.empty();
  }

  /** Takes a job that is over, and whose server died before it could put the file away. */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public Optional<ImportJob> claimLeftLying() {
    Instant now = clock.instant();
    // All of them, which are few: H2 cannot lock the first row of a query alone.
    Optional<ImportJob> left =
        em.createQuery(
                "select j from ImportJob j where j.claim is not null and j.state not in :open"
                    + " and j.heartbeatAt < :silent order by j.id",
                ImportJob.class)
            .setParameter("open", List.of(ImportState.RUNNING, ImportState.WAITING))
            .setParameter("silent", now.minus(SILENCE))
            .setLockMode(LockModeType.PESSIMISTIC_WRITE)
            .getResultStream()
            .findFirst();
    left.ifPresent(job -> job.beat(now));
    return left;
  }

  /** Remembers where the file of a job is going to lie. */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void moved(long id, Path file) {
    em.find(ImportJob.class, id).moved(file);
  }

  /** File and report of a job lie where they stay. */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void letGo(long id) {
    em.find(ImportJob.class, id).letGo();
  }

  /** Findings of a job: skipped things first, then doubtful, then changed ones, as in the file. */
  @Allowed(Capability.IMPORT)
  public List<ImportFinding> findings(long job, int first, int count) {
    return em.createQuery(
            "select f from ImportFinding f where f.jobId = :job order by f.severity desc, f.id",
            ImportFinding.class)
        .setParameter("job", job)
        .setFirstResult(first)
        .setMaxResults(count)
        .getResultList();
  }

  /** Findings of a job after another one, for reading a long report piece by piece. */
  @Allowed(Capability.IMPORT)
  public List<ImportFinding> findingsAfter(long job, long after, int count) {
    return em.createQuery(
            "select f from ImportFinding f where f.jobId = :job and f.id > :after order by f.id",
            ImportFinding.class)
        .setParameter("job", job)
        .setParameter("after", after)
        .setMaxResults(count)
        .getResultList();
  }
}
