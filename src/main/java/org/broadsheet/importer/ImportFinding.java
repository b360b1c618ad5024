package org.broadsheet.importer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.List;
import org.broadsheet.importer.wxr.WxrFinding;

/** One line of an import's report: something skipped, changed or doubtful. */
@Entity
@Table(name = "import_finding")
public class ImportFinding {

  private static final String SEPARATOR = "\u001f";

  @Id
  @SequenceGenerator(name = "rows", sequenceName = "row_sequence", allocationSize = 50)
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "rows")
  private long id;

  @Column(name = "job_id")
  private long jobId;

  @Enumerated(EnumType.STRING)
  private WxrFinding.Severity severity;

  private String part;
  private long line;

  @Column(name = "message_key")
  private String messageKey;

  private String arguments;

  protected ImportFinding() {}

  /** What was found in a part of the file of a job. */
  public ImportFinding(long jobId, String part, WxrFinding finding) {
    this.jobId = jobId;
    this.severity = finding.severity();
    this.part = part.length() > 400 ? part.substring(0, 400) : part;
    this.line = finding.line();
    this.messageKey = finding.key();
    this.arguments = String.join(SEPARATOR, finding.arguments());
  }

  public long getId() {
    return id;
  }

  public WxrFinding.Severity getSeverity() {
    return severity;
  }

  /** Name of the file inside an archive, or of the file itself. */
  public String getPart() {
    return part;
  }

  /** Line in that file, from 1; 0 when it belongs to no line. */
  public long getLine() {
    return line;
  }

  public String getMessageKey() {
    return messageKey;
  }

  public List<String> getArguments() {
    return arguments.isEmpty() ? List.of() : List.of(arguments.split(SEPARATOR, -1));
  }
}
