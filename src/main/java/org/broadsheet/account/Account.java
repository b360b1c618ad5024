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

  /** Sealed; what of it can be read, {@code account.factor} knows. */
  @Column(name = "second_factor")
  private String secondFactor;

  @Column(name = "second_factor_on")
  private boolean secondFactorOn;

  @Column(name = "second_factor_step")
  private long secondFactorStep;

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

  /** From now on the password with this hash is the right one. */
  public void changePassword(String hash) {
    passwordHash = hash;
  }

  /** True unless an administrator has shut the account. */
  public boolean isEnabled() {
    return enabled;
  }

  /** True when a password was ever chosen. */
  public boolean isSignedUp() {
    return passwordHash != null;
  }

  /** True when signing in asks for a code as well. */
  public boolean isSecondFactorOn() {
    return secondFactorOn;
  }

  /** The sealed secret of the second factor, or null. */
  public String getSecondFactor() {
    return secondFactor;
  }

  /** Gives the person another role. */
  public void promote(Role newRole) {
    role = newRole;
  }

  /** Changes how the person is shown and reached. */
  public void describe(String newDisplayName, String newEmail) {
    displayName = newDisplayName;
    email = newEmail;
  }

  /** What the person says about themselves, plain text. */
  public void introduce(String newBiography) {
    biography = newBiography;
  }

  /** Shuts the account: nobody can sign in, and whoever is signed in is out. */
  public void disable() {
    enabled = false;
  }

  /** Opens the account again. */
  public void enable() {
    enabled = true;
  }

  /** A second factor is being set up; it counts once a code of it was seen. */
  public void prepareSecondFactor(String sealed) {
    secondFactor = sealed;
    secondFactorOn = false;
    secondFactorStep = 0;
  }

  /**
   * The second factor works, so it counts.
   *
   * @param step time step of the code that showed it
   */
  public void confirmSecondFactor(long step) {
    secondFactorOn = true;
    secondFactorStep = step;
  }

  /** There is no second factor any more. */
  public void dropSecondFactor() {
    secondFactor = null;
    secondFactorOn = false;
  }
}
