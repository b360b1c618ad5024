package org.broadsheet.system.activity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * One thing that somebody did. Names are kept as they were at that moment: the entry can be read
 * when the account, or what it was done to, is long gone.
 */
@Entity
@Table(name = "activity_entry")
public class ActivityEntry {

  private static final int NAME_AT_MOST = 250;
  private static final int SUBJECT_AT_MOST = 500;
  private static final int VALUE_AT_MOST = 2000;

  @Id
  @SequenceGenerator(name = "rows", sequenceName = "row_sequence", allocationSize = 50)
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "rows")
  private long id;

  @Column(name = "happened_at")
  private Instant happenedAt;

  @Column(name = "account_id")
  private Long accountId;

  @Column(name = "account_name")
  private String accountName;

  @Enumerated(EnumType.STRING)
  private Deed.Area area;

  @Enumerated(EnumType.STRING)
  private Deed deed;

  @Column(name = "subject_id")
  private Long subjectId;

  private String subject;

  @Column(name = "value_before")
  private String before = "";

  @Column(name = "value_after")
  private String after = "";

  protected ActivityEntry() {}

  ActivityEntry(Instant now, Long accountId, String accountName, Deed deed, String subject) {
    this.happenedAt = now;
    this.accountId = accountId;
    this.accountName = cut(accountName, NAME_AT_MOST);
    this.area = deed.getArea();
    this.deed = deed;
    this.subject = cut(subject, SUBJECT_AT_MOST);
  }

  /** It was done to the thing with this number. */
  void about(long number) {
    subjectId = number;
  }

  /** It made this of that. */
  void changed(String from, String to) {
    before = cut(from, VALUE_AT_MOST);
    after = cut(to, VALUE_AT_MOST);
  }

  public long getId() {
    return id;
  }

  public Instant getHappenedAt() {
    return happenedAt;
  }

  /** Number of the account that did it; null for the system and for people not signed in. */
  public Long getAccountId() {
    return accountId;
  }

  /** Name of whoever did it, as it was then; empty for the system and people not signed in. */
  public String getAccountName() {
    return accountName;
  }

  public Deed.Area getArea() {
    return area;
  }

  public Deed getDeed() {
    return deed;
  }

  /** Number of what it was done to, or null. */
  public Long getSubjectId() {
    return subjectId;
  }

  /** Name or title of what it was done to, plain text; may be empty. */
  public String getSubject() {
    return subject;
  }

  /** What there was before; may be empty. */
  public String getBefore() {
    return before;
  }

  /** What there is since; may be empty. */
  public String getAfter() {
    return after;
  }

  private static String cut(String text, int most) {
    if (text.codePointCount(0, text.length()) <= most) {
      return text;
    }
    return text.substring(0, text.offsetByCodePoints(0, most - 1)) + "…";
  }
}
