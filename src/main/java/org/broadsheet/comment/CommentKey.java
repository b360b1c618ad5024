package org.broadsheet.comment;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.broadsheet.system.KeyFile;

/**
 * Signs what readers carry from one page of comments to the next, and hides e-mail addresses behind
 * marks that nobody can compute who has not the key.
 */
@ApplicationScoped
public class CommentKey {

  private static final String ALGORITHM = "HmacSHA256";
  private static final int BYTES = 16;

  private SecretKeySpec key;

  /**
   * A mark of 128 bits in hexadecimal digits.
   *
   * @param purpose what it is good for; for another purpose the same text has another mark
   */
  public String sign(String purpose, String text) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key());
      mac.update((purpose + "\n").getBytes(StandardCharsets.UTF_8));
      byte[] whole = mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(whole, 0, BYTES);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** True when this is the mark of that text for that purpose; takes as long when it is not. */
  public boolean isSigned(String purpose, String text, String mark) {
    return MessageDigest.isEqual(
        sign(purpose, text).getBytes(StandardCharsets.UTF_8),
        mark.getBytes(StandardCharsets.UTF_8));
  }

  private synchronized SecretKeySpec key() {
    if (key == null) {
      key = new SecretKeySpec(KeyFile.readOrMake("comments"), ALGORITHM);
    }
    return key;
  }
}
