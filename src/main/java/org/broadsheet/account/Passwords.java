package org.broadsheet.account;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.text.Normalizer;
import java.util.Map;

/** Hashes passwords as OWASP's password storage cheat sheet asks, and checks them. */
@ApplicationScoped
public class Passwords {

  /** Fewer characters are refused; NIST SP 800-63B asks for 8, with a second factor. */
  public static final int LENGTH_LEAST = 12;

  /** More characters are refused, so that nobody can make the server hash megabytes. */
  public static final int LENGTH_MOST = 200;

  private static final String ALGORITHM = "PBKDF2WithHmacSHA512";

  /** For this algorithm in OWASP's Password Storage Cheat Sheet, as of 2026. */
  private static final String ITERATIONS = "220000";

  @Inject private Pbkdf2PasswordHash hash;
  private String nobody;

  @PostConstruct
  void start() {
    hash.initialize(
        Map.of(
            "Pbkdf2PasswordHash.Algorithm",
            ALGORITHM,
            "Pbkdf2PasswordHash.Iterations",
            ITERATIONS,
            "Pbkdf2PasswordHash.SaltSizeBytes",
            "32",
            "Pbkdf2PasswordHash.KeySizeBytes",
            "32"));
    nobody = hash.generate("a password that nobody has".toCharArray());
  }

  /** True when a new password has a length that is accepted. */
  public static boolean isLongEnough(String password) {
    int length = password.codePointCount(0, password.length());
    return length >= LENGTH_LEAST && length <= LENGTH_MOST;
  }

  /** A text from which the password cannot be told, with its own salt and parameters in it. */
  public String hash(String password) {
    return hash.generate(canonical(password));
  }

  /**
   * True when the password belongs to the hash. Takes as long when there is none, so that the time
   * does not tell which names exist.
   */
  public boolean matches(String password, String stored) {
    boolean same = hash.verify(canonical(password), stored == null ? nobody : stored);
    return same && stored != null;
  }

  /** True when a hash was made more cheaply than hashes are made today. */
  public static boolean isOutdated(String stored) {
    return !stored.startsWith(ALGORITHM + ":" + ITERATIONS + ":");
  }

  // The same password typed on another keyboard may have other code points (NIST SP 800-63B, 5.1).
  private static char[] canonical(String password) {
    return Normalizer.normalize(password, Normalizer.Form.NFKC).toCharArray();
  }
}
