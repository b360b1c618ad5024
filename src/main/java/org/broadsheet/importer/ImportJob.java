package org.broadsheet.importer;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/** The taking over of one file: where it stands, how far it has come, how it ended. */
@Entity
@Table(name = "import_job")
public class ImportJob {

  /** How the file came. */
  public enum Origin {
    INBOX,
    UPLOAD
  }

  /** An error that comes so often does not go away by itself. */
  private static final int CUT_OFFS = 3;

  @Id
  @SequenceGenerator(name = "rows", sequenceName = "row_sequence", allocationSize = 50)
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "rows")
  private long id;

  @Column(name = "file_name")
  private String fileName;

  @Column(name = "file_path")
  private String filePath;

  @Enumerated(EnumType.STRING)
  private Origin origin;

  @Enumerated(EnumType.STRING)
  private ImportState state = ImportState.WAITING;

  @Column(name = "fetch_media")
  private boolean fetchMedia;

  @Column(name = "byte_position")
  private long bytePosition;

  @Column(name = "byte_total")
  private long byteTotal;

  @Embedded private ImportCounts counts = new ImportCounts();

  @Column(name = "finding_count")
  private long findingCount;

  private String failure;

  @Column(name = "cancel_wanted")
  private boolean cancelWanted;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "started_at")
  private Instant startedAt;

  @Column(name = "finished_at")
  private Instant finishedAt;

  @Column(name = "heartbeat_at")
  private Instant heartbeatAt;

  @Column(name = "owner_node")
  private String ownerNode;

  private String claim;

  @Column(name = "cut_offs")
  private int cutOffs;

  @Version private int version;

  protected ImportJob() {}

  /** A file that waits to be taken over. */
  public ImportJob(
      String fileName, Path file, long bytes, Origin origin, boolean media, Instant now) {
    this.fileName = fileName;
    this.filePath = file.toString();
    this.claim = filePath;
    this.byteTotal = bytes;
    this.origin = origin;
    this.fetchMedia = media;
    this.createdAt = now;
  }

  public long getId() {
    return id;
  }

  /** Name the file had when it came. */
  public String getFileName() {
    return fileName;
  }

  /** Where the file is now. */
  public Path getFile() {
    return Path.of(filePath);
  }

  public Origin getOrigin() {
    return origin;
  }

  public ImportState getState() {
    return state;
  }

  /** True when pictures and documents are to be downloaded from the old site. */
  public boolean isFetchMedia() {
    return fetchMedia;
  }

  public ImportCounts getCounts() {
    return counts;
  }

  public long getFindingCount() {
    return findingCount;
  }

  /** Message key and arguments of why it failed, or null. */
  public String getFailure() {
    return failure;
  }

  public boolean isCancelWanted() {
    return cancelWanted;
  }

  public Instant getCreatedAt() {
    return createdAt;
  }

  public Instant getStartedAt() {
    return startedAt;
  }

  public Instant getFinishedAt() {
    return finishedAt;
  }

  public Instant getHeartbeatAt() {
    return heartbeatAt;
  }

  /** Part of the file that is done, 0 to 100. */
  public int getPercent() {
    if (state == ImportState.DONE) {
      return 100;
    }
    return byteTotal <= 0 ? 0 : (int) Math.min(99, bytePosition * 100 / byteTotal);
  }

  /** Posts, pages and media a second since it was (last) started. */
  public double getRate(Instant now) {
    if (startedAt == null) {
      return 0;
    }
    Duration spent = Duration.between(startedAt, finishedAt == null ? now : finishedAt);
    return counts.items() / Math.max(0.001, spent.toMillis() / 1000.0);
  }

  /** It begins, or begins again after its server died: counted from nothing. */
  void start(String node, Instant now) {
    state = ImportState.RUNNING;
    ownerNode = node;
    startedAt = now;
    heartbeatAt = now;
    counts = new ImportCounts();
    findingCount = 0;
  }

  /** True when that node is at work on it. */
  boolean isOwnedBy(String node) {
    return state == ImportState.RUNNING && node.equals(ownerNode);
  }

  /** True when a server of that name, in this life or an earlier one, is at work on it. */
  boolean belongsTo(String nodePrefix) {
    return ownerNode != null && ownerNode.startsWith(nodePrefix);
  }

  /**
   * Its server died: it waits again, and goes on where the last stored batch ended; if it was over,
   * its file may be put away at once.
   */
  void release() {
    if (state.isOver()) {
      heartbeatAt = Instant.EPOCH;
    } else {
      state = ImportState.WAITING;
      ownerNode = null;
    }
  }

  /**
   * An error broke the work on it off. It is taken up again, but not for ever.
   *
   * @param why its failure, if this was once too often
   * @return true when it has failed
   */
  boolean cutOff(String why, Instant now) {
    cutOffs++;
    if (cutOffs < CUT_OFFS) {
      return false;
    }
    finish(ImportState.FAILED, why, now);
    return true;
  }

  /** It has come that far. */
  void advance(long position, ImportCounts done, long findings, Instant now) {
    bytePosition = position;
    counts = done;
    findingCount = findings;
    heartbeatAt = now;
  }

  /** Somebody wants it to stop. */
  void wantCancel() {
    cancelWanted = true;
  }

  /** It is over. */
  void finish(ImportState end, String why, Instant now) {
    state = end;
    failure = why;
    finishedAt = now;
    heartbeatAt = now;
  }

  /** Somebody puts its file away now, whatever became of the one who began. */
  void beat(Instant now) {
    heartbeatAt = now;
  }

  /** The file goes elsewhere. */
  void moved(Path file) {
    filePath = file.toString();
  }

  /** File and report lie where they stay: another file may come under the same name. */
  void letGo() {
    claim = null;
  }
}
