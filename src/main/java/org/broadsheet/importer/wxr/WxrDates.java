package org.broadsheet.importer.wxr;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.broadsheet.importer.wxr.WxrFinding.Severity;

/** Reads the dates of an export. */
final class WxrDates {

  private static final DateTimeFormatter RFC_822 =
      DateTimeFormatter.ofPattern("d MMM yyyy HH:mm:ss Z", Locale.ENGLISH);

  private WxrDates() {}

  /** {@code 2006-11-02 09:30:00}; null for none and, with a finding, for one that is none. */
  static LocalDateTime parse(String text, long line, List<WxrFinding> findings) {
    if (text.isEmpty() || text.startsWith("0000-00-00")) {
      return null;
    }
    try {
      return read(text);
    } catch (DateTimeException | IndexOutOfBoundsException | NumberFormatException impossible) {
      String shown = text.length() > 40 ? text.substring(0, 40) : text;
      findings.add(
          WxrFinding.of(Severity.DOUBTFUL, line, "importer.finding.impossible-date", shown));
      return null;
    }
  }

  private static LocalDateTime read(String text) {
    if (text.length() == 10) {
      return LocalDateTime.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10), 0, 0);
    }
    return LocalDateTime.of(
        number(text, 0, 4),
        number(text, 5, 7),
        number(text, 8, 10),
        number(text, 11, 13),
        number(text, 14, 16),
        number(text, 17, 19));
  }

  private static int number(String text, int from, int to) {
    return Integer.parseUnsignedInt(text, from, to, 10);
  }

  /** The date of RSS (RFC 822) in UTC; null when it says none. The day of the week is not read. */
  static LocalDateTime ofRss(String text) {
    try {
      String date = text.substring(text.indexOf(',') + 1).strip().replace("GMT", "+0000");
      return OffsetDateTime.parse(date, RFC_822)
          .withOffsetSameInstant(ZoneOffset.UTC)
          .toLocalDateTime();
    } catch (DateTimeException none) {
      return null;
    }
  }
}
