package org.broadsheet.text;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** An address as it stands in an attribute: made valid, judged safe, judged local. */
final class WebAddress {

  private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel", "ftp");
  private static final Pattern HOST =
      Pattern.compile("[\\p{L}\\p{N}\\p{M}]([\\p{L}\\p{N}\\p{M}._-]{0,250})(?::\\d{1,5})?");

  private WebAddress() {}

  /**
   * The address with white space at its ends removed and characters that RFC 3986 forbids
   * percent-encoded (letters of any script stay, as the URL standard allows); empty if it cannot be
   * a valid and safe address.
   */
  static String valid(String address) {
    StringBuilder valid = new StringBuilder(address.length());
    boolean fragment = false;
    for (int i = 0; i < address.length(); ) {
      int c = address.codePointAt(i);
      i += Character.charCount(c);
      if (c == '\t' || c == '\n' || c == '\r' || (c <= ' ' && valid.isEmpty())) {
        continue;
      }
      boolean encoded =
          isForbidden(c) || (c == '#' && fragment) || (c == '%' && !isEscape(address, i));
      fragment |= c == '#';
      if (encoded) {
        appendEscaped(valid, c);
      } else {
        valid.appendCodePoint(c);
      }
    }
    while (valid.length() > 2 && valid.substring(valid.length() - 3).equals("%20")) {
      valid.setLength(valid.length() - 3);
    }
    String result = valid.toString();
    return isSafe(result) ? result : "";
  }

  /** Whether a link may lead there: relative, or http, https, mailto, tel or ftp. */
  static boolean isSafe(String address) {
    String scheme = scheme(address);
    if (scheme.isEmpty()) {
      return !address.startsWith("//") || hasHost(address, 2);
    }
    if (!SCHEMES.contains(scheme)) {
      return false;
    }
    boolean opaque = scheme.equals("mailto") || scheme.equals("tel");
    int start = scheme.length() + 1;
    return opaque
        ? address.length() > start
        : address.startsWith("//", start) && hasHost(address, start + 2);
  }

  /** Whether it is on this site: without scheme and host. */
  static boolean isLocal(String address) {
    return !address.isEmpty()
        && scheme(address).isEmpty()
        && address.indexOf('\\') < 0
        && !address.startsWith("//")
        && address.charAt(0) != '#';
  }

  static boolean isHttp(String address) {
    String scheme = scheme(address);
    return address.startsWith("//") || scheme.equals("http") || scheme.equals("https");
  }

  /** The host in lower case without {@code www.}; empty if there is none. */
  static String host(String address) {
    int start = address.indexOf("//");
    if (start < 0) {
      return "";
    }
    int end = endOfAuthority(address, start + 2);
    String authority = address.substring(start + 2, end).toLowerCase(Locale.ROOT);
    String host = authority.substring(authority.lastIndexOf('@') + 1).replaceFirst(":\\d*$", "");
    return host.startsWith("www.") ? host.substring(4) : host;
  }

  /** The last segment of the path, percent-decoded where that is valid; may be empty. */
  static String fileName(String address) {
    int end = address.length();
    for (char c : new char[] {'#', '?'}) {
      int at = address.indexOf(c);
      end = at < 0 ? end : Math.min(end, at);
    }
    int slash = address.lastIndexOf('/', end - 1);
    return slash < 0 ? "" : address.substring(slash + 1, Math.max(end, slash + 1));
  }

  private static String scheme(String address) {
    int colon = address.indexOf(':');
    for (int i = 0; i < colon; i++) {
      if ("/?#".indexOf(address.charAt(i)) >= 0) {
        return "";
      }
    }
    return colon < 0 ? "" : colon == 0 ? ":" : address.substring(0, colon).toLowerCase(Locale.ROOT);
  }

  private static boolean hasHost(String address, int start) {
    String authority = address.substring(start, endOfAuthority(address, start));
    return HOST.matcher(authority.substring(authority.lastIndexOf('@') + 1)).matches();
  }

  private static int endOfAuthority(String address, int start) {
    int end = start;
    while (end < address.length() && "/?#\\".indexOf(address.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  private static boolean isForbidden(int c) {
    return c <= ' '
        || (c >= 0x7f && c <= 0xa0)
        || Character.isSpaceChar(c)
        || (c < 128 && "\"<>\\^`{|}[]".indexOf(c) >= 0)
        || (c > 127 && !Character.isDefined(c))
        || Character.getType(c) == Character.SURROGATE
        || Character.getType(c) == Character.PRIVATE_USE
        || Character.getType(c) == Character.FORMAT;
  }

  private static boolean isEscape(String address, int at) {
    return at + 1 < address.length()
        && Character.digit(address.charAt(at), 16) >= 0
        && Character.digit(address.charAt(at + 1), 16) >= 0;
  }

  private static void appendEscaped(StringBuilder valid, int c) {
    for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
      valid.append(String.format("%%%02X", b & 0xff));
    }
  }
}
