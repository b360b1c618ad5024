package org.broadsheet.system;

import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A style sheet, script, font or picture of the application itself, as it is sent to browsers. */
final class Asset {

  private static final int MARK_LENGTH = 12;
  private static final int LARGE = 60_000;
  private static final Pattern MARKED =
      Pattern.compile("(.+)\\.[0-9a-z]{" + MARK_LENGTH + "}(\\.[a-z0-9]+)");

  private static final Map<String, String> TYPES =
      Map.of(
          "css", "text/css;charset=utf-8",
          "js", "text/javascript;charset=utf-8",
          "svg", "image/svg+xml;charset=utf-8",
          "txt", "text/plain;charset=utf-8",
          "woff2", "font/woff2",
          "webp", "image/webp",
          "avif", "image/avif",
          "png", "image/png",
          "jpg", "image/jpeg");

  private final String name;
  private final String mark;
  private final Map<ContentCoding, byte[]> bodies = new EnumMap<>(ContentCoding.class);

  /** One of the kinds that {@link #isSent} knows, under its name below {@code resources}. */
  Asset(String name, byte[] content) {
    this.name = name;
    this.mark = mark(content);
    bodies.put(ContentCoding.IDENTITY, content);
    if (isText()) {
      add(ContentCoding.GZIP, ContentCoding.smallestGzip(content));
      brotli(content).ifPresent(it -> add(ContentCoding.BROTLI, it));
    }
  }

  // A library of half a megabyte would take seconds of every start, to save readers nothing.
  private static Optional<byte[]> brotli(byte[] content) {
    return content.length > LARGE
        ? ContentCoding.brotli(content)
        : ContentCoding.smallestBrotli(content);
  }

  private void add(ContentCoding coding, byte[] body) {
    if (body.length < bodies.get(ContentCoding.IDENTITY).length) {
      bodies.put(coding, body);
    }
  }

  /** True for the kinds of files that browsers are sent; templates lie in the same folder. */
  static boolean isSent(String name) {
    return TYPES.containsKey(extension(name));
  }

  /** The name without a mark; empty when it has none. */
  static Optional<String> unmarked(String name) {
    Matcher matcher = MARKED.matcher(name);
    return matcher.matches() ? Optional.of(matcher.group(1) + matcher.group(2)) : Optional.empty();
  }

  /** Name with the mark of what is in it, such as {@code css/theme.4f0c1m2x9q7z.css}. */
  String markedName() {
    int dot = name.lastIndexOf('.');
    return name.substring(0, dot) + "." + mark + name.substring(dot);
  }

  /** Value of {@code Content-Type}. */
  String type() {
    return TYPES.get(extension(name));
  }

  /** Which of its codings a reader gets; null for no header. */
  ContentCoding coding(String acceptEncoding) {
    return ContentCoding.best(acceptEncoding, bodies.keySet());
  }

  /** True when readers get different bytes by what they accept. */
  boolean varies() {
    return bodies.size() > 1;
  }

  /** Strong entity tag of one coding, in its quotes: other bytes, another tag. */
  String tag(ContentCoding coding) {
    return '"' + mark + (coding == ContentCoding.IDENTITY ? "" : "-" + coding.token()) + '"';
  }

  /** The bytes; nobody may change them. */
  byte[] body(ContentCoding coding) {
    return bodies.get(coding);
  }

  private boolean isText() {
    return type().contains("charset");
  }

  private static String extension(String name) {
    return name.substring(name.lastIndexOf('.') + 1);
  }

  private static String mark(byte[] content) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
      return new BigInteger(1, digest).toString(36).substring(0, MARK_LENGTH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
