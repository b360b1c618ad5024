package org.broadsheet.account.signin;

import java.util.regex.Pattern;

/** The page of the console that somebody wanted before they had to sign in. */
final class LocalTarget {

  // Letters, digits and a few marks only: nothing here can lead to another host or break a header.
  private static final Pattern SAFE =
      Pattern.compile("/admin/(?:[a-z0-9-]+/)*(?:\\?[A-Za-z0-9_=&%.+-]*)?");

  private LocalTarget() {}

  /** The target when it is a page of this console, else the front page of the console. */
  static String of(String wanted) {
    boolean good =
        wanted != null
            && wanted.length() <= 500
            && SAFE.matcher(wanted).matches()
            && !wanted.startsWith(ConsoleAddress.SIGN_IN);
    return good ? wanted : ConsoleAddress.HOME;
  }
}
