package org.broadsheet.account.signin;

import jakarta.ejb.Asynchronous;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.broadsheet.account.Account;
import org.broadsheet.account.AccountLetter.Kind;
import org.broadsheet.account.AccountLetters;
import org.broadsheet.account.AccountLink;
import org.broadsheet.account.AccountLinks;
import org.broadsheet.account.AccountService;
import org.broadsheet.account.LinkPurpose;
import org.broadsheet.account.Passwords;
import org.broadsheet.account.Token;
import org.broadsheet.system.activity.Activity;
import org.broadsheet.system.activity.Deed;

/** Lets people choose a password by a link that came by e-mail. */
@Stateless
public class PasswordReset {

  private static final List<LinkPurpose> PURPOSES =
      List.of(LinkPurpose.RESET, LinkPurpose.INVITATION);

  @PersistenceContext private EntityManager em;
  @EJB private AccountService accounts;
  @EJB private AccountLinks links;
  @EJB private SignInService signIns;
  @EJB private Activity activity;
  @Inject private AccountLetters letters;
  @Inject private Passwords passwords;

  /**
   * Sends a link to whoever has this e-mail address here. In a thread of its own: how long it takes
   * must not tell whether there is somebody.
   */
  @Asynchronous
  public void ask(String email) {
    for (Account account : accounts.findByEmail(email)) {
      Token token = links.give(account, LinkPurpose.RESET, account.getEmail());
      letters.sendLink(Kind.RESET, account, account.getEmail(), "new-password", token);
    }
  }

  /** Whoever may choose a password with this secret; nothing is changed by asking. */
  public Optional<Account> find(String token) {
    return links.find(token, PURPOSES).map(AccountLink::getAccountId).flatMap(accounts::find);
  }

  /**
   * Changes the password and uses the secret up; the person is signed out everywhere, and told.
   *
   * @return empty when the secret is wrong, used or too old
   */
  public Optional<Account> change(String token, String password) {
    Optional<Account> found = find(token).filter(account -> links.use(token));
    found.ifPresent(
        account -> {
          Account person = em.find(Account.class, account.getId());
          boolean known = person.isSignedUp();
          person.changePassword(passwords.hash(password));
          links.takeBack(person.getId(), List.of(LinkPurpose.values()));
          signIns.endAll(person.getId());
          activity.recordOf(
              person.getId(),
              person.getDisplayName(),
              Deed.PASSWORD_CHANGED,
              person.getDisplayName());
          if (known) {
            letters.tell(Kind.PASSWORD_CHANGED, person);
          }
        });
    return found;
  }
}
