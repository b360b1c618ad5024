package org.broadsheet.importer.wxr;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.Locale;

/** What a text looks like from its beginning. */
enum FileKind {
  WORDPRESS("WordPress"),
  EMPTY(""),
  HTML("HTML"),
  RSS("RSS"),
  ATOM("Atom"),
  XML("XML"),
  SQL("SQL"),
  JSON("JSON"),
  PDF("PDF"),
  BINARY("binary"),
  TEXT("text");

  private static final int LOOKED_AT = 1 << 18;

  private final String shown;

  FileKind(String shown) {
    this.shown = shown;
  }

  /** Name of the format, the same in every language. */
  String shown() {
    return shown;
  }

  /** Looks at the first 256 K characters. */
  static FileKind of(InputStream in) throws IOException {
    Reader reader = TextSource.open(in);
    char[] chars = new char[LOOKED_AT];
    int length = 0;
    int read = reader.read(chars);
    while (read > 0) {
      length += read;
      read = length < chars.length ? reader.read(chars, length, chars.length - length) : 0;
    }
    return of(new String(chars, 0, length));
  }

  private static FileKind of(String text) {
    boolean feed = text.contains("<rss") || text.contains("<channel") || text.contains("<item");
    if (feed && (text.contains("<wp:") || text.contains("wordpress.org/export/"))) {
      return WORDPRESS;
    }
    String start = text.substring(0, Math.min(text.length(), 4096)).strip();
    if (start.isEmpty()) {
      return text.isBlank() ? EMPTY : TEXT;
    }
    if (start.startsWith("%PDF-")) {
      return PDF;
    }
    if (start.chars().filter(c -> c == 0 || c == Piece.UNDECODABLE).count() > start.length() / 50) {
      return BINARY;
    }
    String lower = start.toLowerCase(Locale.ROOT);
    return start.startsWith("<") ? markup(lower, feed) : plain(lower);
  }

  private static FileKind markup(String start, boolean feed) {
    if (start.contains("<!doctype html") || start.contains("<html")) {
      return HTML;
    }
    if (feed) {
      return RSS;
    }
    return start.contains("<feed") ? ATOM : XML;
  }

  private static FileKind plain(String start) {
    if (start.startsWith("{") || start.startsWith("[")) {
      return JSON;
    }
    boolean sql = start.contains("create table") || start.contains("insert into");
    return sql || start.startsWith("-- ") || start.startsWith("/*!") ? SQL : TEXT;
  }
}
