package org.broadsheet.importer.wxr;

import java.util.Arrays;
import java.util.List;
import org.broadsheet.importer.wxr.WxrFinding.Severity;

/** A stretch of an export's text and the line it begins in. */
final class Piece {

  /**
   * What the decoder puts where bytes meant nothing: no character of XML, so nothing else is it.
   */
  static final char UNDECODABLE = '\uFFFF';

  private char[] text;
  private final long line;

  Piece(char[] text, long line) {
    this.text = text;
    this.line = line;
  }

  char[] text() {
    return text;
  }

  long line() {
    return line;
  }

  boolean contains(String word) {
    return text.length > 0 && new String(text).contains(word);
  }

  /** Replaces or removes what XML 1.0 (section 2.2) does not allow, with one finding of a kind. */
  void clean(List<WxrFinding> findings) {
    char[] chars = text;
    int to = 0;
    int undecodable = -1;
    int control = -1;
    for (int i = 0; i < chars.length; i++) {
      char c = chars[i];
      if (allowed(c) || paired(chars, i)) {
        chars[to++] = c;
      } else if (c == UNDECODABLE) {
        undecodable = undecodable < 0 ? i : undecodable;
        chars[to++] = '\uFFFD';
      } else {
        control = control < 0 ? i : control;
      }
    }
    report(findings, undecodable, "importer.finding.unreadable-characters", to);
    report(findings, control, "importer.finding.control-characters", to);
    if (to < chars.length) {
      text = Arrays.copyOf(chars, to);
    }
  }

  private void report(List<WxrFinding> findings, int index, String key, int length) {
    if (index >= 0) {
      findings.add(
          WxrFinding.of(Severity.CHANGED, lineAt(Math.min(index, length), text, line), key));
    }
  }

  static long lineAt(int index, char[] text, long first) {
    long line = first;
    for (int i = 0; i < index; i++) {
      if (text[i] == '\n') {
        line++;
      }
    }
    return line;
  }

  private static boolean allowed(char c) {
    if (c < ' ') {
      return c == '\n' || c == '\t' || c == '\r';
    }
    return !Character.isSurrogate(c) && c < '\uFFFE';
  }

  private static boolean paired(char[] chars, int i) {
    if (Character.isHighSurrogate(chars[i])) {
      return i + 1 < chars.length && Character.isLowSurrogate(chars[i + 1]);
    }
    return i > 0 && Character.isSurrogatePair(chars[i - 1], chars[i]);
  }
}
