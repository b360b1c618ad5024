package org.broadsheet.widget;

import java.util.Locale;
import java.util.regex.Pattern;

/** Addresses in the settings of blocks, which may come from outside. */
final class SafeAddress {

  private static final Pattern LINK =
      Pattern.compile("(?:https?://[^/\\s\\\\]|mailto:[^\\s]|tel:[^\\s]|#).*");

  private SafeAddress() {}

  /** The address if a link may lead there: this site, http, https, mailto, tel; else empty. */
  static String link(String address) {
    boolean safe = isOwn(address) || LINK.matcher(address.toLowerCase(Locale.ROOT)).matches();
    return safe ? encoded(address) : "";
  }

  /**
   * The address of a picture of this site: readers' browsers load nothing from elsewhere.
   *
   * @throws IllegalArgumentException when it is not on this site
   */
  static String picture(String address) {
    if (!isOwn(address)) {
      throw new IllegalArgumentException("No picture of this site: " + address);
    }
    return encoded(address);
  }

  private static boolean isOwn(String address) {
    return address.startsWith("/") && !address.startsWith("//") && !address.startsWith("/\\");
  }

  private static String encoded(String address) {
    return address.replace(" ", "%20").replace("\\", "%5C");
  }
}
