package org.broadsheet.account.signin;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An address of the console.
 *
 * @param path the one right way to write it; null when there can be nothing
 * @param views Faces views that may stand behind it, the first that exists wins
 * @param token secret in the address, or null
 */
record ConsoleAddress(String path, List<String> views, String token) {

  static final String HOME = "/admin/";
  static final String SIGN_IN = "/admin/sign-in/";

  static final String RESET_PASSWORD = "/admin/reset-password/";

  private static final Pattern CANONICAL = Pattern.compile("/admin/(?:[a-z0-9-]{1,50}/){0,8}");
  private static final Pattern WITH_TOKEN =
      Pattern.compile("(/admin/(?:welcome|new-password|confirm-email))/([A-Za-z0-9_-]{1,100})/?");

  /**
   * Reads a decoded path. {@code /admin/import}, {@code /admin/import.xhtml} and {@code
   * /admin/import/index.xhtml} are all meant as {@code /admin/import/}.
   */
  static ConsoleAddress read(String written) {
    Matcher secret = WITH_TOKEN.matcher(written);
    if (secret.matches()) {
      String page = secret.group(1);
      String token = secret.group(2);
      return new ConsoleAddress(page + "/" + token + "/", List.of(page + ".xhtml"), token);
    }
    String path = written;
    if (path.endsWith("/index.xhtml")) {
      path = path.substring(0, path.length() - "index.xhtml".length());
    } else if (path.endsWith(".xhtml")) {
      path = path.substring(0, path.length() - ".xhtml".length());
    }
    path = path.endsWith("/") ? path : path + "/";
    if (!CANONICAL.matcher(path).matches()) {
      return new ConsoleAddress(null, List.of(), null);
    }
    String shorter = path.substring(0, path.length() - 1);
    return new ConsoleAddress(path, List.of(path + "index.xhtml", shorter + ".xhtml"), null);
  }

  /** True when nobody needs to be signed in there. */
  boolean isOpen() {
    return token != null || SIGN_IN.equals(path) || RESET_PASSWORD.equals(path);
  }
}
