package org.broadsheet.system;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** Moments as HTTP writes them (RFC 9110, section 5.6.7). */
public final class HttpDate {

  /** Two digits for the day, unlike Java's own format. */
  private static final DateTimeFormatter WRITTEN =
      DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.US)
          .withZone(ZoneOffset.UTC);

  private HttpDate() {}

  /** A moment in whole seconds, such as {@code Thu, 02 Nov 2006 07:00:00 GMT}. */
  public static String of(Instant moment) {
    return WRITTEN.format(moment);
  }

  /** The moment that a header names; empty for none: section 13.1.3, it is as good as no header. */
  public static Optional<Instant> read(String header) {
    if (header == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(header.strip())));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
