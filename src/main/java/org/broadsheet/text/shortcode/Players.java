package org.broadsheet.text.shortcode;

import java.util.List;
import org.broadsheet.text.Html;

/**
 * The HTML for sounds and films. A file of a foreign host is written as a player too: whoever makes
 * the body safe puts a link in its place, knowing what is foreign.
 */
final class Players {

  private static final List<String> AUDIO =
      List.of("src", "mp3", "m4a", "ogg", "oga", "wav", "flac");
  private static final List<String> VIDEO =
      List.of("src", "mp4", "m4v", "webm", "ogv", "mov", "flv");

  private Players() {}

  static String audio(Shortcode code) {
    return player("audio", source(code, AUDIO), "");
  }

  static String video(Shortcode code) {
    StringBuilder more = new StringBuilder();
    for (String key : List.of("width", "height", "poster")) {
      if (!code.get(key).isBlank()) {
        more.append(' ').append(key).append("=\"").append(Html.escape(code.get(key))).append('"');
      }
    }
    return player("video", source(code, VIDEO), more.toString());
  }

  /** Old audio shortcodes hold options after a bar: {@code [audio http://…/a.mp3|titles=…]}. */
  private static String source(Shortcode code, List<String> keys) {
    String source = code.any(keys.toArray(String[]::new));
    String enclosed = code.content().strip();
    String found = source.isEmpty() && enclosed.startsWith("http") ? enclosed : source;
    int bar = found.indexOf('|');
    return bar < 0 ? found : found.substring(0, bar);
  }

  static String player(String tag, String source, String attributes) {
    return source.isBlank()
        ? ""
        : "\n\n<" + tag + attributes + " src=\"" + Html.escape(source) + "\"></" + tag + ">\n\n";
  }
}
