package org.broadsheet.account;

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

/** A secret given to one person for one purpose, to be used once; only its hash is known here. */
@Entity
@Table(name = "account_link")
public class AccountLink {

  @Id
  @SequenceGenerator(name = "rows", sequenceName = "row_sequence", allocationSize = 50)
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "rows")
  private long id;

  @Column(name = "account_id")
  private long accountId;

  @Enumerated(EnumType.STRING)
  private LinkPurpose purpose;

  @Column(name = "token_hash")
  private String tokenHash;

  private String email;

  @Column(name = "ends_at")
  private Instant endsAt;

  protected AccountLink() {}

  AccountLink(long accountId, LinkPurpose purpose, Token token, String email, Instant now) {
    this.accountId = accountId;
    this.purpose = purpose;
    this.tokenHash = token.hash();
    this.email = email;
    this.endsAt = now.plus(purpose.lasts());
  }

  /** Number of the person it was given to. */
  public long getAccountId() {
    return accountId;
  }

  public LinkPurpose getPurpose() {
    return purpose;
  }

  /** E-mail address it was sent to; empty when it was not sent. */
  public String getEmail() {
    return email;
  }

  public Instant getEndsAt() {
    return endsAt;
  }
}
