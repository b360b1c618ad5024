package org.broadsheet.comment.spam;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HexFormat;

/**
 * How often a sender has sent comments of late. A sender is remembered for a minute, in memory
 * only, under a hash with a salt that is new at each start: no network address can be read from it.
 */
@ApplicationScoped
public class SenderRate {

  private static final Duration WINDOW = Duration.ofMinutes(1);
  private static final int SENDERS_AT_MOST = 100_000;
  private static final int SALT_BYTES = 32;

  private final Clock clock;
  private final byte[] salt = new byte[SALT_BYTES];
  private final Cache<String, Deque<Long>> senders =
      Caffeine.newBuilder().maximumSize(SENDERS_AT_MOST).expireAfterWrite(WINDOW).build();

  /** For the container's stand-in only, which counts nothing itself. */
  protected SenderRate() {
    this(Clock.systemUTC());
  }

  @Inject
  SenderRate(Clock clock) {
    this.clock = clock;
    new SecureRandom().nextBytes(salt);
  }

  /**
   * Counts a comment of a sender.
   *
   * @param most how many one may send in a minute; 0 for any number
   * @return 0 when it may pass, else the seconds to wait
   */
  public long take(String networkAddress, int most) {
    if (most == 0) {
      return 0;
    }
    long now = clock.millis();
    Deque<Long> moments = senders.get(hash(networkAddress), key -> new ArrayDeque<>());
    synchronized (moments) {
      while (!moments.isEmpty() && moments.peekFirst() <= now - WINDOW.toMillis()) {
        moments.removeFirst();
      }
      if (moments.size() < most) {
        moments.addLast(now);
        senders.put(hash(networkAddress), moments);
        return 0;
      }
      return Math.max(1, (moments.peekFirst() + WINDOW.toMillis() - now + 999) / 1000);
    }
  }

  private String hash(String networkAddress) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(salt);
      return HexFormat.of()
          .formatHex(digest.digest(networkAddress.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
