package org.broadsheet.account.factor;

import java.nio.ByteBuffer;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Codes of the moment as in RFC 6238, with what all apps understand: HMAC-SHA-1, steps of 30
 * seconds, six digits.
 */
final class Totp {

  /** Bytes of a secret: RFC 4226, section 4, recommends 160 bits. */
  static final int SECRET_BYTES = 20;

  static final int DIGITS = 6;
  static final int STEP_SECONDS = 30;

  /** Steps by which the clock of a phone may be wrong, either way. */
  private static final int DRIFT = 1;

  private static final String ALGORITHM = "HmacSHA1";

  private Totp() {}

  /** The step in which a moment lies. */
  static long step(Instant moment) {
    return Math.floorDiv(moment.getEpochSecond(), STEP_SECONDS);
  }

  /** The code of a step: RFC 4226, section 5.3. */
  static String code(byte[] secret, long step, int digits) {
    byte[] hash = hmac(secret, ByteBuffer.allocate(Long.BYTES).putLong(step).array());
    int offset = hash[hash.length - 1] & 0xf;
    int number = ByteBuffer.wrap(hash).getInt(offset) & 0x7fffffff;
    int bound = 1;
    for (int i = 0; i < digits; i++) {
      bound *= 10;
    }
    return ("%0" + digits + "d").formatted(number % bound);
  }

  /**
   * The step whose code this is, now or within the drift; empty when there is none after the last
   * one that was used.
   */
  static OptionalLong match(byte[] secret, String written, Instant now, long lastUsed) {
    long here = step(now);
    OptionalLong found = OptionalLong.empty();
    for (long step = here - DRIFT; step <= here + DRIFT; step++) {
      if (step > lastUsed && code(secret, step, DIGITS).equals(written)) {
        found = OptionalLong.of(step);
      }
    }
    return found;
  }

  private static byte[] hmac(byte[] secret, byte[] message) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(secret, ALGORITHM));
      return mac.doFinal(message);
    } catch (NoSuchAlgorithmException | InvalidKeyException e) {
      throw new IllegalStateException(e);
    }
  }
}
