package org.broadsheet.account.signin;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Locale;
import org.broadsheet.account.Token;

/**
 * Bounds how many links for a new password are sent to one e-mail address and asked for from one
 * network; both are known here only as hashes with a salt that is gone when the server stops.
 */
@ApplicationScoped
public class ResetThrottle {

  private static final int KEPT_AT_MOST = 50_000;
  private static final Duration WINDOW = Duration.ofHours(1);
  private static final int PER_ADDRESS = 3;
  private static final int PER_NETWORK = 20;

  private final Cache<String, Integer> asked =
      Caffeine.newBuilder().maximumSize(KEPT_AT_MOST).expireAfterWrite(WINDOW).build();
  private final String salt = Token.random().text();

  /** True when one more link may be sent. */
  public boolean attempt(String email, String network) {
    return count("network " + network, PER_NETWORK)
        && count("email " + email.toLowerCase(Locale.ROOT), PER_ADDRESS);
  }

  private boolean count(String what, int limit) {
    return asked.asMap().merge(new Token(salt + what).hash(), 1, Integer::sum) <= limit;
  }
}
