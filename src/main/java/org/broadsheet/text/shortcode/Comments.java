package org.broadsheet.text.shortcode;

import java.util.Set;
import org.broadsheet.text.Note;
import org.broadsheet.text.Notes;

/** WordPress' marks that are HTML comments: "more", page breaks, and the fences of blocks. */
final class Comments {

  /** Blocks that are complete without content of their own. */
  private static final Set<String> MARKS =
      Set.of("more", "nextpage", "spacer", "separator", "freeform", "paragraph", "html");

  private final Notes notes;

  Comments(Notes notes) {
    this.notes = notes;
  }

  /** What to write in the place of a comment, given the text between its ends. */
  String replacement(String comment) {
    String mark = comment.strip();
    if (mark.equals("more") || mark.startsWith("more ")) {
      return "<span id=\"more\"></span>";
    }
    if (mark.equals("nextpage")) {
      return "<hr class=\"page-break\">";
    }
    if (mark.startsWith("wp:") && mark.endsWith("/")) {
      String name = mark.substring(3).split("[\\s/{]", 2)[0];
      if (!MARKS.contains(name)) {
        notes.add(Note.Kind.DROPPED_BLOCK, blockName(mark));
      }
    }
    return "";
  }

  private static String blockName(String mark) {
    String name = mark.substring(3).split("\\s", 2)[0];
    return name.endsWith("/") ? name.substring(0, name.length() - 1) : name;
  }
}
