package org.broadsheet.cache;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import org.broadsheet.system.HttpDate;

/** Whether a reader has a page already (RFC 9110, section 13). */
final class Conditions {

  private Conditions() {}

  /** True when the answer is 304. A tag that is sent outdoes a date that is sent. */
  static boolean isKnown(HttpServletRequest request, CachedPage page) {
    String tags = request.getHeader("If-None-Match");
    if (tags != null) {
      return isTagged(tags, page.bytes());
    }
    String since = request.getHeader("If-Modified-Since");
    return since != null && page.changed() <= moment(since);
  }

  // The comparison is a weak one (section 13.1.2): proxies weaken tags when they code an answer.
  private static boolean isTagged(String tags, PageBytes bytes) {
    if (tags.strip().equals("*")) {
      return true;
    }
    for (String tag : tags.split(",")) {
      String stripped = tag.strip();
      if (bytes.isTagged(stripped.startsWith("W/") ? stripped.substring(2) : stripped)) {
        return true;
      }
    }
    return false;
  }

  /** A date in milliseconds; the beginning of time for what is none. */
  static long moment(String date) {
    return HttpDate.read(date).map(Instant::toEpochMilli).orElse(Long.MIN_VALUE);
  }
}
