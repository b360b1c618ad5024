package org.broadsheet.statistics;

import java.util.Locale;
import java.util.regex.Pattern;

/** Who asks for a page, as far as counting needs to know: a person, or a program. */
final class Reader {

  private static final Pattern PROGRAM =
      Pattern.compile(
          "bot|crawl|spider|slurp|preview|monitor|headless|scan|fetch|feed|archiv|check"
              + "|curl|wget|python|java/|java-|go-http|okhttp|libwww|perl|ruby|http-?client|axios");

  private Reader() {}

  /**
   * True when a request seems to be made for the eyes of a person.
   *
   * @param method HTTP method
   * @param userAgent the header, or null
   * @param purpose the header {@code Sec-Purpose} or {@code Purpose}, or null: a page that a
   *     browser only fetches ahead has not been read
   */
  static boolean isPerson(String method, String userAgent, String purpose) {
    return !method.equals("HEAD")
        && userAgent != null
        && !userAgent.isBlank()
        && !PROGRAM.matcher(userAgent.toLowerCase(Locale.ROOT)).find()
        && (purpose == null || !purpose.contains("prefetch"));
  }
}
