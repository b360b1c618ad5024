package org.broadsheet.text;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Addresses that somebody wrote into a field, for a link or a picture; they may come from outside.
 */
public final class SafeAddress {

  private static final Pattern LINK =
      Pattern.compile("(?:https?://[^/\\s\\\\]|mailto:[^\\s]|tel:[^\\s]|#).*");

  private SafeAddress() {}

  /** The address if a link may lead there: this site, http, https, mailto, tel; else empty. */
  public static String link(String address) {
    boolean safe = isOwn(address) || LINK.matcher(address.toLowerCase(Locale.ROOT)).matches();
    return safe ? encoded(address) : "";
  }

  /**
   * The address of a picture of this site: readers' browsers load nothing from elsewhere.
   *
   * @throws IllegalArgumentException when it is not on this site
   */
  public static String picture(String address) {
    if (!isOwn(address)) {
      throw new IllegalArgumentException("No picture of this site: " + address);
    }
    return encoded(address);
  }

  /** True for an address on this site, from its root. */
  public static boolean isOwn(String address) {
    return address.startsWith("/") && !address.startsWith("//") && !address.startsWith("/\\");
  }

  private static String encoded(String address) {
    return address.replace(" ", "%20").replace("\\", "%5C");
  }
}
