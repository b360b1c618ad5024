package org.broadsheet.feed;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;

/** Bytes that are sent only to those who do not have them yet (RFC 9110, section 13). */
final class ConditionalAnswer {

  private static final DateTimeFormatter HTTP_DATE = DateTimeFormatter.RFC_1123_DATE_TIME;

  private final byte[] content;
  private final Instant changed;
  private final String tag;

  ConditionalAnswer(byte[] content, Instant changed) {
    this.content = content;
    this.changed = changed.truncatedTo(ChronoUnit.SECONDS);
    this.tag = '"' + digest(content) + '"';
  }

  /** Sends 200 with the bytes, or 304 without them. */
  void send(HttpServletRequest request, HttpServletResponse response, String contentType)
      throws IOException {
    response.setHeader("ETag", tag);
    response.setDateHeader("Last-Modified", changed.toEpochMilli());
    // May be kept, must be asked for again: a new post is never a minute late.
    response.setHeader("Cache-Control", "no-cache");
    if (isKnown(request)) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    response.setContentType(contentType);
    response.setContentLength(content.length);
    response.getOutputStream().write(content);
  }

  private boolean isKnown(HttpServletRequest request) {
    String tags = request.getHeader("If-None-Match");
    if (tags != null) {
      return tags.strip().equals("*")
          || Arrays.stream(tags.split(","))
              .map(known -> known.strip().replaceFirst("^W/", ""))
              .anyMatch(tag::equals);
    }
    String since = request.getHeader("If-Modified-Since");
    return since != null && !changed.isAfter(moment(since));
  }

  private static Instant moment(String date) {
    try {
      return Instant.from(HTTP_DATE.parse(date.strip()));
    } catch (DateTimeException e) {
      // Section 13.1.3: what is no valid date asks for nothing.
      return Instant.MIN;
    }
  }

  private static String digest(byte[] content) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
      return new BigInteger(1, digest).toString(36);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
