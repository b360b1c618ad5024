package org.broadsheet.account.factor;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.security.SecureRandom;
import java.util.Locale;
import org.broadsheet.account.Token;

/** A code on paper that opens the door once, in the place of a code on the phone. */
@Entity
@Table(name = "recovery_code")
public class RecoveryCode {

  /** How many somebody gets. */
  static final int COUNT = 10;

  /** 80 bits: a plain hash cannot be turned back by trying. */
  private static final int BYTES = 10;

  private static final SecureRandom RANDOM = new SecureRandom();

  @Id
  @SequenceGenerator(name = "rows", sequenceName = "row_sequence", allocationSize = 50)
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "rows")
  private long id;

  @Column(name = "account_id")
  private long accountId;

  @Column(name = "code_hash")
  private String codeHash;

  protected RecoveryCode() {}

  RecoveryCode(long accountId, String code) {
    this.accountId = accountId;
    this.codeHash = hash(code);
  }

  /** A new code, such as {@code K7QX-2MNB-VD5R-3WTA}. */
  static String random() {
    byte[] bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return Base32.encode(bytes).replaceAll("(.{4})(?!$)", "$1-");
  }

  /** True when somebody typed what could be such a code. */
  static boolean isWritten(String typed) {
    return letters(typed).length() == BYTES * Byte.SIZE / 5;
  }

  /** What is stored of a code, however it was typed. */
  static String hash(String code) {
    return new Token(letters(code)).hash();
  }

  private static String letters(String typed) {
    return typed.toUpperCase(Locale.ROOT).replaceAll("[^A-Z2-7]", "");
  }
}
