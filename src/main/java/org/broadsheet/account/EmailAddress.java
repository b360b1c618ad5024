package org.broadsheet.account;

import java.util.regex.Pattern;

/** The shape of an e-mail address to which this site can write. */
public final class EmailAddress {

  private static final int LONGEST = 254;
  private static final Pattern SHAPE =
      Pattern.compile(
          "[^\\s\\p{Cntrl}<>,;:\"@]{1,64}@[^\\s\\p{Cntrl}<>,;:\"@.]+(\\.[^\\s\\p{Cntrl}<>,;:\"@.]+)*");

  private EmailAddress() {}

  /** True when a letter could be sent there. */
  public static boolean isValid(String written) {
    return written.length() <= LONGEST && SHAPE.matcher(written).matches();
  }
}
