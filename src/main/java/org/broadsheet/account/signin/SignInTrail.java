package org.broadsheet.account.signin;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import org.broadsheet.account.Account;
import org.broadsheet.system.activity.Activity;
import org.broadsheet.system.activity.Deed;

/**
 * Writes down who could not get in. A name that nobody has is not written down, as people type
 * passwords there by mistake; and of many tries on one account only some are, so that whoever tries
 * cannot fill the log.
 */
@ApplicationScoped
public class SignInTrail {

  private static final int ACCOUNTS_AT_MOST = 10_000;
  private static final Duration ONCE_IN = Duration.ofMinutes(1);

  private static final long NOBODY = 0;

  @EJB private Activity activity;

  private final Cache<String, Deed> told =
      Caffeine.newBuilder().maximumSize(ACCOUNTS_AT_MOST).expireAfterWrite(ONCE_IN).build();

  /** A password or code was wrong; empty when nobody has the name. */
  void failed(Optional<Account> account) {
    tell(account, Deed.SIGN_IN_FAILED);
  }

  /** Somebody tries too often and has to wait. */
  void locked(Optional<Account> account) {
    tell(account, Deed.SIGN_IN_LOCKED);
  }

  private void tell(Optional<Account> account, Deed deed) {
    String key = deed + " " + account.map(Account::getId).orElse(NOBODY);
    if (told.asMap().putIfAbsent(key, deed) == null) {
      // Who it was is not known: all that is known is on whose account.
      activity.recordOf(null, "", deed, account.map(Account::getDisplayName).orElse(""));
    }
  }
}
