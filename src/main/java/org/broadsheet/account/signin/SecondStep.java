package org.broadsheet.account.signin;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import java.util.List;
import java.util.Optional;
import org.broadsheet.account.Account;
import org.broadsheet.account.AccountLink;
import org.broadsheet.account.AccountLinks;
import org.broadsheet.account.AccountService;
import org.broadsheet.account.LinkPurpose;
import org.broadsheet.account.factor.SecondFactors;

/** The step between the right password and the right code. */
@Stateless
public class SecondStep {

  private static final List<LinkPurpose> PURPOSE = List.of(LinkPurpose.SECOND_STEP);

  @EJB private AccountService accounts;
  @EJB private AccountLinks links;
  @EJB private SecondFactors factors;

  /** Somebody had the right password; a secret that says so. */
  public String begin(long account) {
    Account person = accounts.find(account).orElseThrow();
    return links.give(person, LinkPurpose.SECOND_STEP, "").text();
  }

  /** Number of the person to whom the secret was given; empty when it is wrong or too old. */
  public Optional<Long> find(String ticket) {
    return links.find(ticket, PURPOSE).map(AccountLink::getAccountId);
  }

  /** The person, when the code is right; the secret is used up then. */
  public Optional<Account> confirm(String ticket, String code) {
    return find(ticket)
        .filter(account -> factors.isRight(account, code))
        .filter(account -> links.use(ticket))
        .flatMap(accounts::find)
        .filter(Account::canSignIn);
  }
}
