package org.broadsheet.account.profile;

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
import org.broadsheet.account.Allowed;
import org.broadsheet.account.Capability;
import org.broadsheet.account.CurrentAccount;
import org.broadsheet.account.ForbiddenException;
import org.broadsheet.account.LinkPurpose;
import org.broadsheet.account.Passwords;
import org.broadsheet.account.signin.SignInService;
import org.broadsheet.system.activity.Activity;
import org.broadsheet.system.activity.Deed;
import org.broadsheet.system.change.ChangeLog;
import org.broadsheet.system.change.Subjects;

/** Changes the account of whoever is signed in. */
@Stateless
public class ProfileService {

  private static final List<LinkPurpose> EMAIL = List.of(LinkPurpose.EMAIL);

  @PersistenceContext private EntityManager em;
  @EJB private AccountService accounts;
  @EJB private AccountLinks links;
  @EJB private SignInService signIns;
  @EJB private ChangeLog changes;
  @EJB private Activity activity;
  @Inject private AccountLetters letters;
  @Inject private CurrentAccount current;
  @Inject private Passwords passwords;

  /** Changes how one is shown. */
  @Allowed(Capability.READ)
  public void describe(String displayName, String biography) {
    Account me = me();
    me.describe(displayName, me.getEmail());
    me.introduce(biography);
    changes.record(Subjects.author(me.getId()));
    activity.record(Deed.ACCOUNT_CHANGED, me.getId(), displayName);
  }

  /**
   * Asks, by a letter to it, whether a new e-mail address is one's own; until then the former one
   * counts.
   *
   * @throws org.broadsheet.account.EmailTakenException when somebody signs in with it
   */
  @Allowed(Capability.READ)
  public void wantEmail(String email) {
    Account me = me();
    accounts.requireFree(email, me.getId());
    letters.sendLink(
        Kind.CONFIRM_EMAIL, me, email, "confirm-email", links.give(me, LinkPurpose.EMAIL, email));
  }

  /** The new e-mail address that one has not yet confirmed. */
  @Allowed(Capability.READ)
  public Optional<String> findWantedEmail() {
    return links.findOpen(me().getId(), LinkPurpose.EMAIL).map(AccountLink::getEmail);
  }

  /** The e-mail address that a secret confirms; empty when it is wrong, used or too old. */
  public Optional<String> findEmailOf(String token) {
    return links.find(token, EMAIL).map(AccountLink::getEmail);
  }

  /**
   * Makes a new e-mail address count, and tells the former one.
   *
   * @return false when the secret is wrong, used or too old
   * @throws org.broadsheet.account.EmailTakenException when somebody else signs in with it by now
   */
  public boolean confirmEmail(String token) {
    Optional<AccountLink> link = links.find(token, EMAIL).filter(found -> links.use(token));
    link.ifPresent(
        found -> {
          Account person = em.find(Account.class, found.getAccountId());
          accounts.requireFree(found.getEmail(), person.getId());
          letters.tell(Kind.EMAIL_CHANGED, person);
          activity.record(
              Deed.EMAIL_CHANGED, person.getDisplayName(), person.getEmail(), found.getEmail());
          person.describe(person.getDisplayName(), found.getEmail());
          links.takeBack(person.getId(), List.of(LinkPurpose.RESET));
        });
    return link.isPresent();
  }

  /**
   * Changes one's password and signs one out everywhere else.
   *
   * @param signIn the browser in which one stays
   */
  @Allowed(Capability.READ)
  public void changePassword(String password, long signIn) {
    Account me = me();
    me.changePassword(passwords.hash(password));
    signIns.endAllBut(me.getId(), signIn);
    links.takeBack(me.getId(), List.of(LinkPurpose.values()));
    letters.tell(Kind.PASSWORD_CHANGED, me);
    activity.record(Deed.PASSWORD_CHANGED, me.getId(), me.getDisplayName());
  }

  private Account me() {
    return current
        .find()
        .map(me -> em.find(Account.class, me.getId()))
        .orElseThrow(() -> new ForbiddenException("Nobody is signed in"));
  }
}
