package org.broadsheet.subscription;

import java.util.regex.Pattern;

/** The shape of an e-mail address. */
final class EmailAddress {

  /** Octets of the longest address that mail servers must take: RFC 5321, section 4.5.3.1.3. */
  private static final int LONGEST = 254;

  private static final int LONGEST_LOCAL_PART = 64;
  private static final int LONGEST_LABEL = 63;

  /** What browsers accept in a field of type "email", and letters of any script (RFC 6531). */
  private static final Pattern LOCAL_PART =
      Pattern.compile("[\\p{L}\\p{M}\\p{N}.!#$%&'*+/=?^_`{|}~-]+");

  private static final Pattern LABEL =
      Pattern.compile("[\\p{L}\\p{N}](?:[\\p{L}\\p{M}\\p{N}-]*[\\p{L}\\p{M}\\p{N}])?");

  private EmailAddress() {}

  /** True when a letter could be sent to it over the Internet: {@code somebody@host.domain}. */
  static boolean isValid(String address) {
    int at = address.lastIndexOf('@');
    if (at < 1 || at > LONGEST_LOCAL_PART || address.length() > LONGEST) {
      return false;
    }
    String[] labels = address.substring(at + 1).split("\\.", -1);
    if (labels.length < 2 || !LOCAL_PART.matcher(address.substring(0, at)).matches()) {
      return false;
    }
    for (String label : labels) {
      if (label.length() > LONGEST_LABEL || !LABEL.matcher(label).matches()) {
        return false;
      }
    }
    return true;
  }
}
