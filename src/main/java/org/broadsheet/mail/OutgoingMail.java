package org.broadsheet.mail;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;

/**
 * An e-mail on its way. It waits; a node claims it until a moment ({@code dueAt}) and hands it
 * over; then it is sent, failed, or waits again. A claim that runs out because its node died makes
 * it wait again by itself, under the same {@code Message-ID}, so that a recipient's server can see
 * that it is the same mail.
 */
@Entity
@Table(name = "outgoing_mail")
public class OutgoingMail {

  /** For so long a server that asks for patience is asked again (RFC 5321, section 4.5.4.1). */
  static final Duration GIVE_UP_AFTER = Duration.ofDays(5);

  private static final int FAILURE_AT_MOST = 1000;

  @Id
  @SequenceGenerator(name = "rows", sequenceName = "row_sequence", allocationSize = 50)
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "rows")
  private long id;

  @Column(name = "message_id")
  private String messageId;

  private String recipient;
  private String subject;

  @Column(name = "body_text")
  private String bodyText;

  @Column(name = "body_html")
  private String bodyHtml;

  @Enumerated(EnumType.STRING)
  private MailState state = MailState.WAITING;

  private int attempts;

  @Column(name = "due_at")
  private Instant dueAt;

  @Column(name = "claimed_by")
  private String claimedBy;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "sent_at")
  private Instant sentAt;

  private String failure;

  @Version private int version;

  protected OutgoingMail() {}

  OutgoingMail(String messageId, Letter letter, String text, String html, Instant now) {
    this.messageId = messageId;
    this.recipient = letter.to();
    this.subject = letter.subject();
    this.bodyText = text;
    this.bodyHtml = html;
    this.createdAt = now;
    this.dueAt = now;
  }

  public long getId() {
    return id;
  }

  /** Name of the mail in the world, with its angle brackets; the same at each try. */
  public String getMessageId() {
    return messageId;
  }

  public String getRecipient() {
    return recipient;
  }

  public String getSubject() {
    return subject;
  }

  String getBodyText() {
    return bodyText;
  }

  String getBodyHtml() {
    return bodyHtml;
  }

  public MailState getState() {
    return state;
  }

  /** How often a server was asked to take it. */
  public int getAttempts() {
    return attempts;
  }

  /** The next try; while a node holds it, the moment at which that claim ends. */
  public Instant getDueAt() {
    return dueAt;
  }

  public Instant getCreatedAt() {
    return createdAt;
  }

  /** What the mail server said when it did not take it, or null. */
  public String getFailure() {
    return failure;
  }

  int getVersion() {
    return version;
  }

  boolean isClaimedBy(String node) {
    return state == MailState.WAITING && node.equals(claimedBy);
  }

  /** A server took it over. */
  void sent(Instant now) {
    state = MailState.SENT;
    sentAt = now;
    failure = null;
    claimedBy = null;
    attempts++;
  }

  /**
   * It was not taken now.
   *
   * @param again when to try again
   */
  void defer(String why, Instant again) {
    attempts++;
    failure = cut(why);
    claimedBy = null;
    dueAt = again;
    if (again.isAfter(createdAt.plus(GIVE_UP_AFTER))) {
      state = MailState.FAILED;
    }
  }

  /** It will never be taken as it is. */
  void fail(String why) {
    attempts++;
    state = MailState.FAILED;
    failure = cut(why);
    claimedBy = null;
  }

  /** Somebody wants it to be tried once more, as if it were new. */
  void retry(Instant now) {
    if (state == MailState.FAILED) {
      state = MailState.WAITING;
      createdAt = now;
    }
    if (state == MailState.WAITING && claimedBy == null) {
      dueAt = now;
    }
  }

  private static String cut(String why) {
    return why.length() > FAILURE_AT_MOST ? why.substring(0, FAILURE_AT_MOST) : why;
  }
}
