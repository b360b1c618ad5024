package org.broadsheet.subscription;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;

/** Somebody who wants to hear of new posts by e-mail. */
@Entity
public class Follower {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "rows")
  private long id;

  @NotBlank
  @Size(max = 320)
  private String email;

  @Enumerated(EnumType.STRING)
  private FollowerState state;

  @Column(name = "created_at")
  private Instant createdAt;

  protected Follower() {}

  /** A follower at this address. */
  public Follower(String email, FollowerState state, Instant now) {
    this.email = email;
    this.state = state;
    this.createdAt = now;
  }

  public long getId() {
    return id;
  }

  public String getEmail() {
    return email;
  }

  public FollowerState getState() {
    return state;
  }

  public Instant getCreatedAt() {
    return createdAt;
  }
}
