package org.broadsheet.account.factor;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.broadsheet.system.KeyFile;

/**
 * Seals the secrets of second factors with a key that lies in the data folder, so that whoever
 * reads the database, or a dump of it, cannot make codes.
 */
@ApplicationScoped
public class Seal {

  private static final Logger LOG = Logger.getLogger(Seal.class.getName());
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;

  private final SecureRandom random = new SecureRandom();
  private byte[] key;

  /** A secret as it may be stored; it can be opened for the same person only. */
  public String close(byte[] secret, long account) {
    try {
      byte[] nonce = new byte[NONCE_BYTES];
      random.nextBytes(nonce);
      byte[] text = cipher(Cipher.ENCRYPT_MODE, nonce, account).doFinal(secret);
      byte[] sealed = Arrays.copyOf(nonce, NONCE_BYTES + text.length);
      System.arraycopy(text, 0, sealed, NONCE_BYTES, text.length);
      return Base64.getEncoder().encodeToString(sealed);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What was sealed; empty when the key is another one today, as after a restore without it. */
  public Optional<byte[]> open(String stored, long account) {
    try {
      byte[] sealed = Base64.getDecoder().decode(stored);
      byte[] nonce = Arrays.copyOf(sealed, NONCE_BYTES);
      return Optional.of(
          cipher(Cipher.DECRYPT_MODE, nonce, account)
              .doFinal(sealed, NONCE_BYTES, sealed.length - NONCE_BYTES));
    } catch (GeneralSecurityException e) {
      LOG.log(
          Level.WARNING,
          "The second factor of account {0} was sealed with another key than keys/second-factor",
          String.valueOf(account));
      return Optional.empty();
    }
  }

  private Cipher cipher(int mode, byte[] nonce, long account) throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, new SecretKeySpec(key(), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
    cipher.updateAAD(("account " + account).getBytes(StandardCharsets.US_ASCII));
    return cipher;
  }

  private synchronized byte[] key() {
    if (key == null) {
      key = KeyFile.readOrMake("second-factor");
    }
    return key;
  }
}
