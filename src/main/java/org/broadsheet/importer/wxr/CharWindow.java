package org.broadsheet.importer.wxr;

import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;

/** The stretch of a text that is being looked at: everything from {@code start} stays in memory. */
final class CharWindow {

  private static final int USUAL = 1 << 17;
  private static final int LARGE = 1 << 22;

  private final Reader in;
  private char[] chars = new char[USUAL];
  private int limit;
  private boolean exhausted;
  private long line = 1;
  private long shifted;

  /** First character that is kept. */
  int start;

  /** Where reading stands. */
  int pos;

  /** Last start tag before {@code pos}; before {@code start} when there was none. */
  int tag = -1;

  /** A remembered place, -1 for none. */
  int candidate = -1;

  CharWindow(Reader in) {
    this.in = in;
  }

  int limit() {
    return limit;
  }

  char at(int index) {
    return chars[index];
  }

  char[] chars() {
    return chars;
  }

  /** Line of {@code start}, from 1. */
  long line() {
    return line;
  }

  /** Place in the whole text of an index. */
  long place(int index) {
    return shifted + index;
  }

  /** Index of a place in the whole text, not less than an index. */
  int index(long place, int least) {
    return (int) Math.max(place - shifted, least);
  }

  /** How much is kept before {@code pos}. */
  int length() {
    return pos - start;
  }

  /** Reads more, which may move every index; false at the end of the text. */
  boolean fill() throws IOException {
    if (exhausted) {
      return false;
    }
    if (start > 0) {
      shift();
    }
    if (limit == chars.length) {
      chars = Arrays.copyOf(chars, chars.length * 2);
    }
    int read = in.read(chars, limit, chars.length - limit);
    if (read < 0) {
      exhausted = true;
      return false;
    }
    limit += read;
    return true;
  }

  private void shift() {
    int rest = limit - start;
    char[] target = chars.length >= LARGE && rest < USUAL / 2 ? new char[USUAL] : chars;
    System.arraycopy(chars, start, target, 0, rest);
    chars = target;
    limit = rest;
    shifted += start;
    pos -= start;
    tag = tag < start ? -1 : tag - start;
    candidate = candidate < 0 ? -1 : candidate - start;
    start = 0;
  }

  /** Makes sure that {@code count} characters from {@code pos} are there, unless the text ends. */
  boolean has(int count) throws IOException {
    while (limit - pos < count) {
      if (!fill()) {
        return false;
      }
    }
    return true;
  }

  /** Forgets what stands before {@code end}. */
  void drop(int end) {
    for (int i = start; i < end; i++) {
      if (chars[i] == '\n') {
        line++;
      }
    }
    start = end;
  }

  /** Whether the text at an index begins with a word; false when it is cut off. */
  boolean matches(int index, String word) {
    int length = word.length();
    if (index + length > limit) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (chars[index + i] != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a tag of that name ({@code <name}, without attributes looked at) begins there. */
  boolean matchesTag(int index, String opening) {
    int end = index + opening.length();
    return matches(index, opening)
        && (end >= limit || chars[end] == '>' || chars[end] == '/' || chars[end] <= ' ');
  }

  /** First index from there on that is no white space. */
  int skipSpace(int index) {
    int i = index;
    while (i < limit && chars[i] <= ' ') {
      i++;
    }
    return i;
  }
}
