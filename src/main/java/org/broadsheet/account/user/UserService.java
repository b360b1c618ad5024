package org.broadsheet.account.user;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import org.broadsheet.account.Account;
import org.broadsheet.account.AccountLeaving;
import org.broadsheet.account.AccountLetter.Kind;
import org.broadsheet.account.AccountLetters;
import org.broadsheet.account.AccountLinks;
import org.broadsheet.account.AccountService;
import org.broadsheet.account.Allowed;
import org.broadsheet.account.Capability;
import org.broadsheet.account.CurrentAccount;
import org.broadsheet.account.ForbiddenException;
import org.broadsheet.account.LastAdministratorException;
import org.broadsheet.account.LinkPurpose;
import org.broadsheet.account.NameTakenException;
import org.broadsheet.account.Role;
import org.broadsheet.account.Slugs;
import org.broadsheet.account.signin.SignInService;
import org.broadsheet.system.NotFoundException;
import org.broadsheet.system.Numbering;
import org.broadsheet.system.activity.Activity;
import org.broadsheet.system.activity.Deed;
import org.broadsheet.system.change.ChangeLog;
import org.broadsheet.system.change.Subjects;

/** What an administrator does with the people of the site. */
@Stateless
public class UserService {

  @PersistenceContext private EntityManager em;
  @EJB private AccountService accounts;
  @EJB private AccountLinks links;
  @EJB private SignInService signIns;
  @EJB private Numbering numbering;
  @EJB private ChangeLog changes;
  @EJB private Activity activity;
  @Inject private AccountLetters letters;
  @Inject private Event<AccountLeaving> leaving;
  @Inject private CurrentAccount current;
  @Inject private Slugs slugs;
  @Inject private Clock clock;

  /**
   * The person with this number.
   *
   * @throws NotFoundException when there is none
   */
  @Allowed(Capability.MANAGE_USERS)
  public Account find(long id) {
    return accounts.find(id).orElseThrow(() -> new NotFoundException("No account " + id));
  }

  /**
   * Makes an account and invites the person to choose a password.
   *
   * @return the link of the invitation
   * @throws NameTakenException when somebody has that name already
   * @throws org.broadsheet.account.EmailTakenException when somebody signs in with that address
   */
  @Allowed(Capability.MANAGE_USERS)
  public String add(String login, String displayName, String email, Role role) {
    if (accounts.findByLogin(login).isPresent() || accounts.findForSignIn(login).isPresent()) {
      throw new NameTakenException(login);
    }
    accounts.requireFree(email, 0);
    long id = numbering.next(Numbering.Series.ACCOUNT);
    Account account =
        new Account(id, login, slugs.free(login, id), displayName, role, clock.instant());
    account.describe(displayName, email);
    em.persist(account);
    return invite(account);
  }

  /**
   * Invites somebody who never chose a password, such as an author who came with an import.
   *
   * @return the link of the invitation
   * @throws ForbiddenException when they have chosen one: the password of another is nobody's
   *     affair
   */
  @Allowed(Capability.MANAGE_USERS)
  public String invite(long id) {
    Account account = find(id);
    if (account.isSignedUp()) {
      throw new ForbiddenException(account.getLogin() + " has a password already");
    }
    return invite(account);
  }

  private String invite(Account account) {
    activity.record(Deed.ACCOUNT_INVITED, account.getId(), account.getDisplayName());
    return letters.sendLink(
        Kind.INVITED,
        account,
        account.getEmail(),
        "new-password",
        links.give(account, LinkPurpose.INVITATION, account.getEmail()));
  }

  /**
   * Changes how a person is shown and reached, and what they may do.
   *
   * @throws LastAdministratorException when nobody would be left who may do everything
   * @throws org.broadsheet.account.EmailTakenException when somebody signs in with that address
   */
  @Allowed(Capability.MANAGE_USERS)
  public void edit(long id, String displayName, String email, String biography, Role role) {
    Account account = find(id);
    if (role != Role.ADMINISTRATOR) {
      requireAnother(account);
    }
    if (!email.equalsIgnoreCase(account.getEmail())) {
      accounts.requireFree(email, id);
      // A link that went to the former address must not open the account any more.
      links.takeBack(id, List.of(LinkPurpose.values()));
    }
    tellOf(account, displayName, email, biography);
    account.describe(displayName, email);
    account.introduce(biography);
    promote(account, role);
    changes.record(Subjects.author(id));
  }

  private void tellOf(Account account, String displayName, String email, String biography) {
    if (!email.equals(account.getEmail())) {
      activity.record(Deed.EMAIL_CHANGED, displayName, account.getEmail(), email);
    }
    if (!displayName.equals(account.getDisplayName())
        || !biography.equals(account.getBiography())) {
      activity.record(Deed.ACCOUNT_CHANGED, account.getId(), displayName);
    }
  }

  private void promote(Account account, Role role) {
    if (role != account.getRole()) {
      activity.record(
          Deed.ACCOUNT_PROMOTED, account.getDisplayName(), account.getRole().name(), role.name());
      account.promote(role);
    }
  }

  /**
   * Shuts an account; whoever is signed in with it is out, on every node.
   *
   * @throws LastAdministratorException when nobody would be left who may do everything
   * @throws ForbiddenException when it is one's own
   */
  @Allowed(Capability.MANAGE_USERS)
  public void disable(long id) {
    Account account = other(id);
    requireAnother(account);
    account.disable();
    activity.record(Deed.ACCOUNT_SHUT, id, account.getDisplayName());
    signIns.endAll(id);
  }

  /** Opens an account again. */
  @Allowed(Capability.MANAGE_USERS)
  public void enable(long id) {
    Account account = find(id);
    account.enable();
    activity.record(Deed.ACCOUNT_OPENED, id, account.getDisplayName());
  }

  /**
   * Deletes an account and gives what the person published to another.
   *
   * @throws LastAdministratorException when nobody would be left who may do everything
   * @throws ForbiddenException when it is one's own, or the heir is the same or nobody who writes
   */
  @Allowed(Capability.MANAGE_USERS)
  public void delete(long id, long heir) {
    Account account = other(id);
    requireAnother(account);
    if (heir == id || !find(heir).getRole().may(Capability.EDIT_POSTS)) {
      throw new ForbiddenException("Account " + heir + " cannot inherit");
    }
    activity.record(Deed.ACCOUNT_DELETED, id, account.getDisplayName());
    leaving.fire(new AccountLeaving(id, heir));
    changes.record(Subjects.author(id), Subjects.EVERYTHING);
    em.remove(account);
  }

  private Account other(long id) {
    if (current.find().filter(me -> me.getId() == id).isPresent()) {
      throw new ForbiddenException("Nobody shuts or deletes their own account here");
    }
    return find(id);
  }

  // The rows of all administrators are locked, in one order: two of them who take the role from
  // each other at the same moment come one after the other, and the second is refused.
  private void requireAnother(Account account) {
    if (account.getRole() != Role.ADMINISTRATOR) {
      return;
    }
    boolean left =
        em
            .createQuery(
                "select a from Account a where a.role = :role order by a.id", Account.class)
            .setParameter("role", Role.ADMINISTRATOR)
            .setLockMode(LockModeType.PESSIMISTIC_WRITE)
            .getResultList()
            .stream()
            .anyMatch(other -> other.getId() != account.getId() && other.canSignIn());
    if (!left && account.canSignIn()) {
      throw new LastAdministratorException(account.getLogin());
    }
  }
}
