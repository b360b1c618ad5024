package org.broadsheet.comment;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import org.broadsheet.post.Post;

/** A reader's answer to a post, or to another answer, with which it forms a thread. */
@Entity
public class Comment {

  @Id private long id;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "post_id")
  private Post post;

  /** For queries: an order by the number of the post asks for no post then. */
  @Column(name = "post_id", insertable = false, updatable = false)
  private long postId;

  @Column(name = "parent_id")
  private Long parentId;

  @Column(name = "thread_id")
  private long threadId;

  private int depth;

  @Enumerated(EnumType.STRING)
  private CommentKind kind;

  @Enumerated(EnumType.STRING)
  private CommentStatus status;

  @Column(name = "author_name")
  private String authorName;

  @Column(name = "author_email")
  private String authorEmail;

  @Column(name = "author_key")
  private String authorKey;

  @Column(name = "author_url")
  private String authorUrl;

  @Column(name = "account_id")
  private Long accountId;

  private String content;

  @Column(name = "body_html")
  private String bodyHtml;

  @Column(name = "written_at")
  private Instant writtenAt;

  @Column(name = "written_local")
  private LocalDateTime writtenLocal;

  @Column(name = "original_number")
  private Long originalNumber;

  private String fingerprint;

  @Embedded private Moderation moderation = new Moderation();

  @Version private int version;

  protected Comment() {}

  /** An answer to the post itself, waiting for approval. */
  public Comment(long id, Post post, CommentKind kind, Instant writtenAt, LocalDateTime local) {
    this.id = id;
    this.threadId = id;
    this.post = post;
    this.kind = kind;
    this.status = CommentStatus.PENDING;
    this.writtenAt = writtenAt;
    this.writtenLocal = local;
    signedBy("", "", "", null);
    say("", "");
  }

  public long getId() {
    return id;
  }

  public Post getPost() {
    return post;
  }

  /** Number of the comment it answers, or null. */
  public Long getParentId() {
    return parentId;
  }

  /** Number of the comment at the top of its thread; its own when it is that. */
  public long getThreadId() {
    return threadId;
  }

  /** 0 for an answer to the post, 1 for an answer to that, and so on without an end. */
  public int getDepth() {
    return depth;
  }

  public CommentKind getKind() {
    return kind;
  }

  public CommentStatus getStatus() {
    return status;
  }

  public String getAuthorName() {
    return authorName;
  }

  public String getAuthorEmail() {
    return authorEmail;
  }

  /** Web address of its author, http or https; empty for none. */
  public String getAuthorUrl() {
    return authorUrl;
  }

  /** Number of the account that wrote it, or null for a reader. */
  public Long getAccountId() {
    return accountId;
  }

  /** The words as they were given. */
  public String getContent() {
    return content;
  }

  /** Sanitised HTML. */
  public String getBodyHtml() {
    return bodyHtml;
  }

  public Instant getWrittenAt() {
    return writtenAt;
  }

  public LocalDateTime getWrittenLocal() {
    return writtenLocal;
  }

  /** Number it had on its old site, or null. */
  public Long getOriginalNumber() {
    return originalNumber;
  }

  /** What was decided about it, and what spoke against it. */
  public Moderation getModeration() {
    return moderation;
  }

  /** Counts the changes of the row: who edits an older one has not seen the last of them. */
  public int getVersion() {
    return version;
  }

  public boolean isApproved() {
    return status == CommentStatus.APPROVED;
  }

  /** True for an answer by another site. */
  public boolean isPing() {
    return kind != CommentKind.COMMENT;
  }

  /** Makes it an answer to another one. */
  public void replyTo(long newParentId, long newThreadId, int newDepth) {
    parentId = newParentId;
    threadId = newThreadId;
    depth = newDepth;
  }

  /** Makes it an answer to the post itself. */
  public void leadThread() {
    parentId = null;
    threadId = id;
    depth = 0;
  }

  /** Who says so. */
  public void signedBy(String name, String email, String url, Long account) {
    authorName = name;
    authorEmail = email;
    authorKey = keyOf(email);
    authorUrl = url;
    accountId = account;
  }

  /** What is said: as given, and sanitised. */
  public void say(String newContent, String newBodyHtml) {
    fingerprint = null;
    content = newContent;
    bodyHtml = newBodyHtml;
  }

  /** How everything by one e-mail address is found, in whichever letter case it was written. */
  public static String keyOf(String email) {
    return email.toLowerCase(Locale.ROOT);
  }

  /** Decides whether readers see it. */
  public void decide(CommentStatus newStatus) {
    status = newStatus;
  }

  /** Somebody decides at a moment whether readers see it; what it was before is remembered. */
  public void decide(CommentStatus newStatus, Instant when) {
    moderation.decided(status, newStatus, when);
    status = newStatus;
    if (newStatus == CommentStatus.TRASH) {
      // What was thrown away may be said again.
      fingerprint = null;
    }
  }

  /** Of whom and of what it is; nobody says the same twice. Null where that does not matter. */
  public void mark(String newFingerprint) {
    fingerprint = newFingerprint;
  }

  /** What speaks against it. */
  public void judge(int score, List<String> reasons) {
    moderation.judged(score, reasons);
  }

  /** Changes when it was written, as a newer export says. */
  public void writtenAt(Instant moment, LocalDateTime local) {
    writtenAt = moment;
    writtenLocal = local;
  }

  /** Remembers the number it had on its old site. */
  public void came(long number) {
    originalNumber = number;
  }
}
