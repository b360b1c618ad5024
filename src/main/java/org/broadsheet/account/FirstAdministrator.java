package org.broadsheet.account;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.broadsheet.settings.SettingKey;
import org.broadsheet.settings.SettingsService;
import org.broadsheet.system.Configuration;
import org.broadsheet.system.Numbering;
import org.broadsheet.system.activity.Activity;
import org.broadsheet.system.activity.Deed;

/**
 * The making of the first person who may do everything: by the operator's environment, or by
 * whoever opens the one-time address that the console of the server shows.
 */
@Stateless
public class FirstAdministrator {

  @PersistenceContext private EntityManager em;
  @EJB private AccountService accounts;
  @EJB private SettingsService settings;
  @EJB private Numbering numbering;
  @EJB private Activity activity;
  @Inject private Passwords passwords;
  @Inject private Slugs slugs;
  @Inject private Clock clock;

  /** True while nobody can sign in as administrator. */
  public boolean isMissing() {
    return em.createQuery(
            "select a.id from Account a where a.role = :role and a.enabled = true"
                + " and a.passwordHash is not null",
            Long.class)
        .setParameter("role", Role.ADMINISTRATOR)
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }

  /**
   * Makes the administrator whom {@code BROADSHEET_ADMIN_USER} and {@code _PASSWORD} name, when
   * there is none; an imported author of that name becomes one. A name that is an e-mail address is
   * also theirs.
   *
   * @return the name, or empty when nobody was made
   * @throws IllegalStateException when the password is too short or too long
   */
  public Optional<String> fromEnvironment() {
    Optional<String> login = Configuration.get("admin.user");
    Optional<String> password = Configuration.get("admin.password");
    if (login.isEmpty() || password.isEmpty() || !isMissing()) {
      return Optional.empty();
    }
    if (!Passwords.isLongEnough(password.get())) {
      throw new IllegalStateException(
          "BROADSHEET_ADMIN_PASSWORD needs %d to %d characters"
              .formatted(Passwords.LENGTH_LEAST, Passwords.LENGTH_MOST));
    }
    Account account =
        accounts
            .findByLogin(login.get())
            .orElseGet(() -> make(login.get(), login.get(), emailIn(login.get())));
    account.promote(Role.ADMINISTRATOR);
    account.changePassword(passwords.hash(password.get()));
    activity.record(Deed.ACCOUNT_FIRST, account.getId(), account.getDisplayName());
    return login;
  }

  /** A new secret for the one-time address; those given out before no longer work. */
  public String invite() {
    Token token = Token.random();
    settings.change(Map.of(SettingKey.WELCOME, token.hash()));
    return token.text();
  }

  /** True while this secret opens the page that makes the first administrator. */
  public boolean isInvited(String token) {
    String stored = settings.read().get(SettingKey.WELCOME);
    return !stored.isEmpty() && new Token(token).matches(stored) && isMissing();
  }

  /**
   * Makes the first administrator and uses up the secret.
   *
   * @return empty when the secret is wrong or used
   * @throws NameTakenException when somebody has that name already
   */
  public Optional<Account> welcome(
      String token, String login, String displayName, String email, String password) {
    if (!isInvited(token)) {
      return Optional.empty();
    }
    if (accounts.findByLogin(login).isPresent()) {
      throw new NameTakenException(login);
    }
    Account account = make(login, displayName, email);
    account.changePassword(passwords.hash(password));
    activity.recordOf(account.getId(), displayName, Deed.ACCOUNT_FIRST, displayName);
    settings.change(Map.of(SettingKey.WELCOME, ""));
    return Optional.of(account);
  }

  private static String emailIn(String login) {
    return login.matches("[^\\s@]+@[^\\s@]+") ? login : "";
  }

  private Account make(String login, String displayName, String email) {
    long id = numbering.next(Numbering.Series.ACCOUNT);
    Account account =
        new Account(
            id, login, slugs.free(login, id), displayName, Role.ADMINISTRATOR, clock.instant());
    account.describe(displayName, email);
    em.persist(account);
    return account;
  }
}
