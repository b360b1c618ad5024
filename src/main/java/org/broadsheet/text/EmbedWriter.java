package org.broadsheet.text;

import java.util.ArrayList;
import java.util.List;
import org.broadsheet.text.shortcode.Embeds;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Frames, plug-ins and addresses that stand for a provider's player: a link takes their place. */
final class EmbedWriter {

  private final Structure structure;
  private final ElementAttributes attributes;
  private final Labels labels;
  private final Notes notes;

  EmbedWriter(Structure structure, ElementAttributes attributes, Labels labels, Notes notes) {
    this.structure = structure;
    this.attributes = attributes;
    this.labels = labels;
    this.notes = notes;
  }

  void frame(Element element, String name) {
    for (String address : addresses(element)) {
      var embed = Embeds.find(address);
      if (embed.isPresent()) {
        card(embed.get().address(), embed.get().label(labels));
        return;
      }
    }
    notes.add(Note.Kind.DROPPED_EMBED, addresses(element).stream().findFirst().orElse(name));
  }

  private static List<String> addresses(Element element) {
    List<String> found = new ArrayList<>();
    for (String attribute : new String[] {"src", "data", "data-src", "flashvars"}) {
      element.select("[" + attribute + "]").forEach(e -> found.add(e.attr(attribute)));
    }
    element.select("param[name=movie],param[name=src]").forEach(e -> found.add(e.attr("value")));
    found.removeIf(String::isBlank);
    return found;
  }

  /** A known address alone in its paragraph, or in the figure of an embed block, is an embed. */
  boolean address(Element element, String name) {
    boolean block = name.equals("figure") && element.className().contains("wp-block-embed");
    if (!block && (name.equals("figure") || !holdsOnlyAnAddress(element))) {
      return false;
    }
    Element wrapper = block ? child(element, "div") : element;
    String address = wrapper == null ? "" : wrapper.ownText().strip();
    if (!address.startsWith("http") || address.length() > 2000 || address.indexOf(' ') >= 0) {
      return false;
    }
    var embed = Embeds.find(address);
    if (embed.isEmpty() && !block) {
      return false;
    }
    String target = embed.map(Embeds.Embed::address).orElse(attributes.link(address));
    card(target, embed.map(e -> e.label(labels)).orElse(address));
    caption(child(element, "figcaption"));
    return true;
  }

  private static Element child(Element parent, String name) {
    return parent.children().stream().filter(c -> c.nameIs(name)).findFirst().orElse(null);
  }

  private static boolean holdsOnlyAnAddress(Element paragraph) {
    return paragraph.childNodeSize() == 1
        && paragraph.childNode(0) instanceof TextNode text
        && text.getWholeText().stripLeading().startsWith("http");
  }

  private void caption(Element caption) {
    if (caption != null && caption.hasText()) {
      structure.open("p", List.of());
      structure.text(caption.text());
      structure.close();
    }
  }

  void card(String address, String label) {
    structure.open("p", List.of("class", "embed"));
    structure.open("a", List.of("href", address, "rel", "noopener"));
    structure.text(label);
    structure.close();
    structure.close();
  }
}
