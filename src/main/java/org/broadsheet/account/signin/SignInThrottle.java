package org.broadsheet.account.signin;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.broadsheet.account.Token;

/**
 * Slows down whoever tries passwords. Waiting times double with each failure, but never grow so
 * long that a person is locked out of their own account; names and addresses are known here only as
 * hashes with a salt that is gone when the server stops.
 */
@ApplicationScoped
public class SignInThrottle {

  private static final int KEPT_AT_MOST = 50_000;
  private static final Duration KEPT_FOR = Duration.ofHours(1);
  private static final Limit PER_ACCOUNT = new Limit(5, Duration.ofMinutes(1));
  private static final Limit PER_ADDRESS = new Limit(20, Duration.ofMinutes(15));

  private record Limit(int free, Duration longest) {

    Instant next(int tries, Instant now) {
      if (tries < free) {
        return now;
      }
      long seconds = 1L << Math.min(20, tries - free);
      return now.plusSeconds(Math.min(longest.toSeconds(), seconds));
    }
  }

  private record Tries(int count, Instant next) {}

  @Inject private Clock clock;
  private Cache<String, Tries> tries;
  private String salt;

  @PostConstruct
  void start() {
    tries = Caffeine.newBuilder().maximumSize(KEPT_AT_MOST).expireAfterWrite(KEPT_FOR).build();
    salt = Token.random().text();
  }

  /**
   * Asks to try a password; the try counts as a failure until {@link #succeeded} says otherwise, so
   * that many at once gain nothing.
   *
   * @return how long to wait before the next try; zero when this one may go on
   */
  public Duration attempt(String login, String address) {
    Duration wait = waiting(addressKey(address));
    if (wait.isZero()) {
      wait = count(accountKey(login), PER_ACCOUNT);
    }
    if (wait.isZero()) {
      count(addressKey(address), PER_ADDRESS);
    }
    return wait;
  }

  /** The password was right. */
  public void succeeded(String login, String address) {
    tries.invalidate(accountKey(login));
    // One try less, not none: who has an account here may not use it to try others.
    tries
        .asMap()
        .computeIfPresent(
            addressKey(address),
            (key, before) -> new Tries(Math.max(0, before.count() - 1), clock.instant()));
  }

  private Duration count(String key, Limit limit) {
    Instant now = clock.instant();
    Duration[] wait = {Duration.ZERO};
    tries
        .asMap()
        .compute(
            key,
            (same, before) -> {
              if (before != null && now.isBefore(before.next())) {
                wait[0] = Duration.between(now, before.next());
                return before;
              }
              int count = before == null ? 1 : before.count() + 1;
              return new Tries(count, limit.next(count, now));
            });
    return wait[0];
  }

  private Duration waiting(String key) {
    Tries before = tries.getIfPresent(key);
    Instant now = clock.instant();
    return before != null && now.isBefore(before.next())
        ? Duration.between(now, before.next())
        : Duration.ZERO;
  }

  private String accountKey(String login) {
    return new Token("account " + salt + login.toLowerCase(Locale.ROOT)).hash();
  }

  private String addressKey(String address) {
    return new Token("address " + salt + address).hash();
  }
}
