package org.broadsheet.system;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a reader's {@code Accept-Encoding} says of each coding (RFC 9110, section 12.5.3). */
final class AcceptedCodings {

  /** More codings than there are; a longer header is read no further. */
  private static final int MOST = 32;

  private static final Pattern WEIGHT =
      Pattern.compile("q=(0(?:\\.\\d{0,3})?|1(?:\\.0{0,3})?)", Pattern.CASE_INSENSITIVE);

  private static final double UNSAID = 0.0001;

  private final Map<String, Double> weights = new HashMap<>();

  /** Null for no header. */
  AcceptedCodings(String header) {
    if (header != null) {
      String[] members = header.split(",", MOST + 1);
      for (int number = 0; number < Math.min(members.length, MOST); number++) {
        read(members[number]);
      }
    }
  }

  /**
   * The weight of a coding, from 0 (not acceptable) to 1. As it came is always acceptable unless
   * said otherwise, but less than anything that was asked for.
   */
  double weight(ContentCoding coding) {
    Double said = weights.get(coding.token());
    if (said == null && coding == ContentCoding.IDENTITY) {
      return weights.getOrDefault("*", 1.0) == 0 ? 0 : UNSAID;
    }
    return said == null ? weights.getOrDefault("*", 0.0) : said;
  }

  private void read(String member) {
    String[] parts = member.split(";", 2);
    String name = parts[0].strip().toLowerCase(Locale.ROOT);
    if (!name.isEmpty()) {
      // An old name of the same (RFC 9110, section 8.4.1.3).
      weights.putIfAbsent(name.equals("x-gzip") ? "gzip" : name, weight(parts));
    }
  }

  /** A weight that cannot be read is none that may be relied on. */
  private static double weight(String[] parts) {
    if (parts.length == 1) {
      return 1;
    }
    Matcher weight = WEIGHT.matcher(parts[1].replaceAll("\\s", ""));
    return weight.matches() ? Double.parseDouble(weight.group(1)) : 0;
  }
}
