package org.broadsheet.statistics;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Locale;
import java.util.regex.Pattern;

/** Who asks for a page, as far as counting needs to know: a person, or a program. */
final class Reader {

  private static final Pattern PROGRAM =
      Pattern.compile(
          "bot|crawl|spider|slurp|preview|monitor|headless|scan|fetch|feed|archiv|check"
              + "|curl|wget|python|java/|java-|go-http|okhttp|libwww|perl|ruby|http-?client|axios");

  /** Browsers send few different names; longer ones are looked through each time. */
  private static final int REMEMBERED = 2000;

  private static final int LONGEST = 300;
  private static final Cache<String, Boolean> PROGRAMS =
      Caffeine.newBuilder().maximumSize(REMEMBERED).build();

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
        && !isProgram(userAgent)
        && (purpose == null || !purpose.contains("prefetch"));
  }

  private static boolean isProgram(String userAgent) {
    return userAgent.length() > LONGEST
        ? saysSo(userAgent)
        : PROGRAMS.get(userAgent, Reader::saysSo);
  }

  private static boolean saysSo(String userAgent) {
    return PROGRAM.matcher(userAgent.toLowerCase(Locale.ROOT)).find();
  }
}
