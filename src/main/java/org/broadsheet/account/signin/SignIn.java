package org.broadsheet.account.signin;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import org.broadsheet.account.Token;

/**
 * A browser in which somebody is signed in. Without this row nobody is, on no node. A browser that
 * keeps somebody signed in has a cookie with a secret; each time it opens a session with it, it
 * gets a new secret, and the former one works until the browser has shown that it got the new one.
 */
@Entity
@Table(name = "sign_in")
public class SignIn {

  /** How long a browser that keeps somebody signed in does so without being used. */
  static final Duration KEPT = Duration.ofDays(30);

  /** How long any other does; as long as a session in {@code web.xml}. */
  static final Duration IDLE = Duration.ofHours(2);

  /** Pages that a browser asks for at once all come with the same secret. */
  private static final Duration AT_ONCE = Duration.ofMinutes(1);

  @Id
  @SequenceGenerator(name = "rows", sequenceName = "row_sequence", allocationSize = 50)
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "rows")
  private long id;

  @Column(name = "account_id")
  private long accountId;

  private boolean kept;

  @Column(name = "token_hash")
  private String tokenHash;

  @Column(name = "former_hash")
  private String formerHash;

  @Column(name = "renewed_at")
  private Instant renewedAt;

  private String browser;

  @Column(name = "began_at")
  private Instant beganAt;

  @Column(name = "seen_at")
  private Instant seenAt;

  @Column(name = "ends_at")
  private Instant endsAt;

  @Version private int version;

  protected SignIn() {}

  /** Somebody signs in; {@code token} is null when the browser keeps none. */
  SignIn(long accountId, Token token, String browser, Instant now) {
    this.accountId = accountId;
    this.kept = token != null;
    this.tokenHash = token == null ? null : token.hash();
    this.renewedAt = now;
    this.browser = browser;
    this.beganAt = now;
    seen(now);
  }

  public long getId() {
    return id;
  }

  public long getAccountId() {
    return accountId;
  }

  /** True when the browser stays signed in after it was closed. */
  public boolean isKept() {
    return kept;
  }

  /** Family of the browser and system, such as "Firefox, Linux"; may be empty. */
  public String getBrowser() {
    return browser;
  }

  public Instant getBeganAt() {
    return beganAt;
  }

  /** When a page was last asked for, to the minute. */
  public Instant getSeenAt() {
    return seenAt;
  }

  /** Somebody looked at a page. */
  final void seen(Instant now) {
    seenAt = now;
    endsAt = now.plus(kept ? KEPT : IDLE);
  }

  /** True when the last look was so long ago that the next is worth writing down. */
  boolean isSeenLongAgo(Instant now) {
    return seenAt.isBefore(now.minusSeconds(60));
  }

  /**
   * True when a browser that comes with this secret is to get a new one. Not when it comes with the
   * former one just after it was renewed: then another of its requests is bringing the new one.
   */
  boolean isToRenew(Token shown, Instant now) {
    return shown.matches(tokenHash) || renewedAt.isBefore(now.minus(AT_ONCE));
  }

  /** Gives the browser a new secret for the one it came with. */
  void renew(Token shown, Token next, Instant now) {
    formerHash = shown.hash();
    tokenHash = next.hash();
    renewedAt = now;
  }
}
