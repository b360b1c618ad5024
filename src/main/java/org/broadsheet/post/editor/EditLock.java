package org.broadsheet.post.editor;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.broadsheet.account.Account;

/** Who has a post or page open in the editor; a sign at the door that keeps nobody out. */
@Entity
@Table(name = "edit_lock")
public class EditLock {

  /** Without a sign of life for so long, the person has left: three missed heartbeats. */
  static final Duration PATIENCE = Duration.ofSeconds(95);

  @Id
  @Column(name = "post_id")
  private long postId;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "account_id")
  private Account account;

  @Column(name = "seen_at")
  private Instant seenAt;

  protected EditLock() {}

  /** Somebody opens a post. */
  public EditLock(long postId, Account account, Instant now) {
    this.postId = postId;
    take(account, now);
  }

  public Account getAccount() {
    return account;
  }

  /** From now on it is this person who writes, or still is. */
  public final void take(Account newAccount, Instant now) {
    account = newAccount;
    seenAt = now;
  }

  /** True when somebody else than a person is writing now. */
  public boolean isOfAnother(long person, Instant now) {
    return account.getId() != person && seenAt.plus(PATIENCE).isAfter(now);
  }
}
