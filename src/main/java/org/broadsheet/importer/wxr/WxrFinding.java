package org.broadsheet.importer.wxr;

import java.util.List;

/**
 * Something in an export that was skipped, changed or is doubtful.
 *
 * @param severity how much it matters
 * @param line line in the file, from 1; 0 when it belongs to no line
 * @param key key of its text in the message bundle
 * @param arguments what the text is about
 */
public record WxrFinding(Severity severity, long line, String key, List<String> arguments) {

  /** What became of the thing. */
  public enum Severity {
    SKIPPED,
    CHANGED,
    DOUBTFUL
  }

  /** A finding with its arguments in a row. */
  public static WxrFinding of(Severity severity, long line, String key, String... arguments) {
    return new WxrFinding(severity, line, key, List.of(arguments));
  }
}
