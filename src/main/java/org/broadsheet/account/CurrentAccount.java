package org.broadsheet.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Optional;
import org.broadsheet.system.activity.Actor;

/** Who is doing what is being done now: somebody signed in, the system itself, or nobody. */
@Named
@RequestScoped
public class CurrentAccount implements Actor {

  private Account account;
  private boolean system;

  /** The person signed in; empty for readers and for the system. */
  public Optional<Account> find() {
    return Optional.ofNullable(account);
  }

  public boolean isSignedIn() {
    return account != null;
  }

  @Override
  public Long getAccountId() {
    return account == null ? null : account.getId();
  }

  /** Name of the person signed in as others see it; empty for readers and for the system. */
  @Override
  public String getDisplayName() {
    return account == null ? "" : account.getDisplayName();
  }

  /** True when whoever acts now may do that. */
  public boolean may(Capability capability) {
    return system || (account != null && account.getRole().may(capability));
  }

  /**
   * Makes sure that whoever acts now may do that.
   *
   * @throws ForbiddenException when they may not
   */
  public void require(Capability capability) {
    if (!may(capability)) {
      throw new ForbiddenException(
          (account == null ? "Nobody" : account.getLogin()) + " may not " + capability);
    }
  }

  /** This request comes from that person. */
  public void signedIn(Account person) {
    account = person;
  }

  boolean actAsSystem(boolean now) {
    boolean before = system;
    system = now;
    return before;
  }
}
