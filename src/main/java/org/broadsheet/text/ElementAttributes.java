package org.broadsheet.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** The attributes of an element as a reader page carries them: obsolete ones become classes. */
final class ElementAttributes {

  private static final Set<String> FLOATING = Set.of("img", "table", "figure", "iframe", "div");
  private static final Set<String> ALIGNMENTS = Set.of("left", "right", "center", "justify");
  private static final Set<String> EMPTY_VALUED = Set.of("open", "reversed", "controls", "loop");

  private final OldSite site;
  private final Notes notes;

  /** Files of the old site go into the notes. */
  ElementAttributes(OldSite site, Notes notes) {
    this.site = site;
    this.notes = notes;
  }

  /** Names and values by turns, as the sanitiser takes them; the policy decides what stays. */
  List<String> of(Element element, String tag) {
    if (element.attributesSize() == 0 && !element.nameIs("center")) {
      return List.of();
    }
    List<String> result = new ArrayList<>();
    String classes = element.nameIs("center") ? "aligncenter" : "";
    for (Attribute attribute : element.attributes()) {
      String name = attribute.getKey().toLowerCase(Locale.ROOT);
      String value = attribute.getValue();
      switch (name) {
        case "class" -> classes = classes + " " + value;
        case "align" -> classes = classes + " " + alignment(tag, value);
        case "style" -> classes = classes + styleClasses(tag, value);
        case "href", "cite" -> add(result, name, link(value));
        case "name" -> addAnchor(result, element, tag, value);
        default -> addOther(result, element, tag, name, value);
      }
    }
    if (!classes.isBlank()) {
      add(result, "class", classes.strip());
    }
    return result;
  }

  /** The address made valid and, if it was on the old site, local; empty if it is no safe one. */
  String link(String address) {
    String valid = WebAddress.valid(address);
    Optional<String> local = valid.isEmpty() ? Optional.of("") : site.local(valid);
    local.filter(OldSite::isFile).ifPresent(here -> notes.moved(new MovedFile(here, valid)));
    return local.orElse(valid);
  }

  private static void addOther(
      List<String> result, Element element, String tag, String name, String value) {
    if (EMPTY_VALUED.contains(name)) {
      result.add(name);
      result.add(name);
    } else if (name.equals("value") && tag.equals("li")) {
      if (element.parent() != null && element.parent().nameIs("ol")) {
        add(result, name, value.strip());
      }
    } else if (!value.isBlank() || name.equals("alt")) {
      add(result, name, isNumeric(name) ? value.strip().replaceFirst("px$", "") : value);
    }
  }

  private static boolean isNumeric(String name) {
    return name.equals("width") || name.equals("height") || name.endsWith("span");
  }

  /** {@code <a name="notes">} was how HTML 4 named a place. */
  private static void addAnchor(List<String> result, Element element, String tag, String value) {
    if (tag.equals("a") && !element.hasAttr("id")) {
      add(result, "id", value);
    }
  }

  private static void add(List<String> result, String name, String value) {
    if (!value.isEmpty() || name.equals("alt")) {
      result.add(name);
      result.add(value);
    }
  }

  private static String alignment(String tag, String value) {
    String side = value.strip().toLowerCase(Locale.ROOT);
    if (!ALIGNMENTS.contains(side)) {
      return "";
    }
    boolean floats = FLOATING.contains(tag) && !tag.equals("div") && !side.equals("justify");
    return floats ? "align" + side : "has-text-align-" + side;
  }

  /** Of style attributes only the alignment is kept. */
  private static String styleClasses(String tag, String style) {
    StringBuilder classes = new StringBuilder();
    for (String declaration : style.toLowerCase(Locale.ROOT).split(";", 20)) {
      int colon = declaration.indexOf(':');
      String property = colon < 0 ? "" : declaration.substring(0, colon).strip();
      String value = colon < 0 ? "" : declaration.substring(colon + 1).strip();
      if (property.equals("text-align") && ALIGNMENTS.contains(value)) {
        classes.append(" has-text-align-").append(value);
      } else if (property.equals("float") && FLOATING.contains(tag)) {
        classes.append(value.equals("left") || value.equals("right") ? " align" + value : "");
      }
    }
    return classes.toString();
  }
}
