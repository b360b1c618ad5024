package org.broadsheet.media;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a file that a reader asks for (RFC 9110, section 14).
 *
 * @param first first byte, from 0
 * @param last last byte, included; less than {@code first} when the file has no such part
 */
record ByteRange(long first, long last) {

  private static final Pattern SINGLE =
      Pattern.compile("bytes\\s*=\\s*(\\d{0,18})\\s*-\\s*(\\d{0,18})", Pattern.CASE_INSENSITIVE);

  /**
   * Reads a {@code Range} header; empty for the whole file: when there is none, when it makes no
   * sense, or when it asks for several parts, which a server may answer with the whole (section
   * 14.2).
   */
  static Optional<ByteRange> of(String header, long size) {
    Matcher matcher = header == null ? null : SINGLE.matcher(header.strip());
    if (matcher == null || !matcher.matches()) {
      return Optional.empty();
    }
    String from = matcher.group(1);
    String to = matcher.group(2);
    if (from.isEmpty()) {
      return to.isEmpty() ? Optional.empty() : Optional.of(suffix(Long.parseLong(to), size));
    }
    long first = Long.parseLong(from);
    long last = to.isEmpty() ? Long.MAX_VALUE : Long.parseLong(to);
    if (last < first) {
      return Optional.empty();
    }
    return Optional.of(new ByteRange(first, Math.min(last, size - 1)));
  }

  private static ByteRange suffix(long length, long size) {
    return new ByteRange(length == 0 ? size : Math.max(0, size - length), size - 1);
  }

  boolean isSatisfiable() {
    return first <= last;
  }

  long length() {
    return last - first + 1;
  }

  /** Value of {@code Content-Range}. */
  String describe(long size) {
    return isSatisfiable() ? "bytes " + first + "-" + last + "/" + size : "bytes */" + size;
  }
}
