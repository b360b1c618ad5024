package org.broadsheet.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import java.util.Optional;
import java.util.Set;

/** The accounts of this site as Jakarta Security sees them. */
@ApplicationScoped
public class AccountIdentityStore implements IdentityStore {

  @Inject private AccountService accounts;
  @Inject private Passwords passwords;

  /** Valid when somebody of that name or e-mail address may sign in with that password. */
  public CredentialValidationResult validate(UsernamePasswordCredential credential) {
    Optional<Account> account = accounts.findForSignIn(credential.getCaller());
    String stored = account.filter(Account::canSignIn).map(Account::getPasswordHash).orElse(null);
    if (!passwords.matches(credential.getPasswordAsString(), stored)) {
      return CredentialValidationResult.INVALID_RESULT;
    }
    Account person = account.orElseThrow();
    if (Passwords.isOutdated(stored)) {
      accounts.renewHash(person.getId(), stored, passwords.hash(credential.getPasswordAsString()));
    }
    return new CredentialValidationResult(person.getLogin(), Set.of(person.getRole().name()));
  }
}
