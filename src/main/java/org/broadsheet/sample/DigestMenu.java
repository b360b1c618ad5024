package org.broadsheet.sample;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The header menu of the sample. */
final class DigestMenu {

  /**
   * One line of the menu.
   *
   * @param offset place in the list, which also tells its number from the others'
   * @param below offset of the line it hangs below, or null
   * @param label what it says
   * @param kind {@code POST} (posts and pages), {@code CATEGORY} or {@code ADDRESS}
   * @param target number of the thing it leads to, or null for an address
   * @param url where it leads when it is an address, else empty
   */
  record Line(int offset, Integer below, String label, String kind, Long target, String url) {}

  private final List<Line> lines = new ArrayList<>();

  DigestMenu(DigestSource source) {
    Map<String, Integer> known = new LinkedHashMap<>();
    for (JsonObject entry : source.entries("menu")) {
      int offset = lines.size();
      String label = entry.getString("label");
      Integer below = known.get(entry.getString("below", ""));
      lines.add(line(entry, offset, below, label));
      known.put(label, offset);
    }
  }

  List<Line> lines() {
    return lines;
  }

  private static Line line(JsonObject entry, int offset, Integer below, String label) {
    if (entry.containsKey("category")) {
      long target = DigestSource.NUMBERS_ABOVE + entry.getInt("category");
      return new Line(offset, below, label, "CATEGORY", target, "");
    }
    if (entry.containsKey("page")) {
      long target = DigestSource.NUMBERS_ABOVE + entry.getInt("page");
      return new Line(offset, below, label, "POST", target, "");
    }
    return new Line(offset, below, label, "ADDRESS", null, entry.getString("url"));
  }
}
