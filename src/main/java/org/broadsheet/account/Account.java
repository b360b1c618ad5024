package org.broadsheet.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;

/** A person who writes or keeps order here; without a password nobody can sign in as them. */
@Entity
public class Account {

  @Id private long id;

  @NotBlank
  @Size(max = 100)
  private String login;

  @NotBlank
  @Size(max = 200)
  private String slug;

  @NotBlank
  @Size(max = 250)
  @Column(name = "display_name")
  private String displayName;

  @Size(max = 320)
  private String email;

  @Size(max = 2000)
  private String url = "";

  private String biography = "";

  @Column(name = "password_hash")
  private String passwordHash;

  @Enumerated(EnumType.STRING)
  @Column(name = "account_role")
  private Role role;

  private boolean enabled = true;

  @Column(name = "created_at")
  private Instant createdAt;

  @Version private int version;

  protected Account() {}

  /** A new person, who cannot sign in before a password is set. */
  public Account(long id, String login, String slug, String displayName, Role role, Instant now) {
    this.id = id;
    this.login = login;
    this.slug = slug;
    this.displayName = displayName;
    this.email = "";
    this.role = role;
    this.createdAt = now;
  }

  public long getId() {
    return id;
  }

  public String getLogin() {
    return login;
  }

  public String getSlug() {
    return slug;
  }

  public String getDisplayName() {
    return displayName;
  }

  public String getEmail() {
    return email;
  }

  public String getUrl() {
    return url;
  }

  public String getBiography() {
    return biography;
  }

  public Role getRole() {
    return role;
  }

  public Instant getCreatedAt() {
    return createdAt;
  }

  /** True when this person may sign in at all. */
  public boolean canSignIn() {
    return enabled && passwordHash != null;
  }

  String getPasswordHash() {
    return passwordHash;
  }

  void setPasswordHash(String hash) {
    passwordHash = hash;
  }

  /**
   * A mark that changes with the password: a session that began under another one is over. Nothing
   * can be learned from it.
   */
  public String getSignInMark() {
    return new Token(login + passwordHash).hash();
  }

  /** Gives the person another role. */
  void promote(Role newRole) {
    role = newRole;
  }

  /** Changes how the person is shown and reached. */
  public void describe(String newDisplayName, String newEmail) {
    displayName = newDisplayName;
    email = newEmail;
  }
}
