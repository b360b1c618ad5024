package org.broadsheet.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import org.jsoup.nodes.Element;

/**
 * Pictures, sounds, films and frames on their way to readers: those on this site are shown, foreign
 * ones become links, because a page contacts no third party until its reader clicks.
 */
final class MediaWriter {

  private static final Set<String> SET_APART = Set.of("src", "alt", "srcset", "sizes");

  private final Structure structure;
  private final ElementAttributes attributes;
  private final EmbedWriter embeds;
  private final Notes notes;

  MediaWriter(Structure structure, OldSite site, Labels labels, Notes notes) {
    this.structure = structure;
    this.attributes = new ElementAttributes(site, notes);
    this.embeds = new EmbedWriter(structure, attributes, labels, notes);
    this.notes = notes;
  }

  /** Whether the element was one of these; then it has been written, its content included. */
  boolean write(Element element, String name) {
    switch (name) {
      case "img" -> picture(element);
      case "audio", "video" -> player(element, name);
      case "iframe", "embed", "object", "applet" -> embeds.frame(element, name);
      case "source" -> {
        // Outside a player it has no meaning.
      }
      case "figure", "p" -> {
        return embeds.address(element, name);
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private void picture(Element image) {
    String src = attributes.link(image.attr("src"));
    if (WebAddress.isLocal(src)) {
      structure.empty("img", localPicture(image, src));
    } else if (isEmoji(image, src)) {
      structure.text(image.attr("alt"));
    } else if (WebAddress.isHttp(src) && !isTrackingPixel(image)) {
      notes.add(Note.Kind.REMOTE_PICTURE, src);
      String alt = image.attr("alt").isBlank() ? WebAddress.fileName(src) : image.attr("alt");
      structure.open("a", List.of("class", "remote-picture", "href", src, "rel", "noopener"));
      structure.text(alt.strip() + " (" + WebAddress.host(src) + ")");
      structure.close();
    }
  }

  private List<String> localPicture(Element image, String src) {
    List<String> result = new ArrayList<>(List.of("src", src, "alt", image.attr("alt")));
    List<String> all = attributes.of(image, "img");
    for (int i = 0; i < all.size(); i += 2) {
      if (!SET_APART.contains(all.get(i))) {
        result.addAll(all.subList(i, i + 2));
      }
    }
    String candidates = candidates(image.attr("srcset"));
    if (!candidates.isEmpty()) {
      String sizes = image.attr("sizes");
      boolean given = !sizes.isBlank() && !sizes.contains("auto");
      result.addAll(List.of("srcset", candidates, "sizes", given ? sizes : "100vw"));
    }
    return result;
  }

  /** Only candidates told by their width, which is what WordPress writes, and only local ones. */
  private String candidates(String srcset) {
    StringJoiner kept = new StringJoiner(", ");
    for (String candidate : srcset.split(",\\s+", 20)) {
      String[] parts = candidate.strip().split("\\s+");
      if (parts.length == 2 && parts[1].matches("[1-9]\\d{0,4}w")) {
        String address = attributes.link(parts[0]);
        if (!WebAddress.isLocal(address) || address.indexOf(',') >= 0) {
          return "";
        }
        kept.add(address + " " + parts[1]);
      }
    }
    return kept.toString();
  }

  private static boolean isEmoji(Element image, String src) {
    return !image.attr("alt").isBlank()
        && (src.contains("//s.w.org/images/core/emoji/")
            || src.contains("wp-includes/images/smilies/"));
  }

  private static boolean isTrackingPixel(Element image) {
    return (image.attr("width").equals("1") && image.attr("height").equals("1"))
        || image.attr("width").equals("0")
        || image.attr("height").equals("0");
  }

  private void player(Element player, String name) {
    List<String> sources = new ArrayList<>();
    addSource(sources, player);
    player.children().stream().filter(c -> c.nameIs("source")).forEach(c -> addSource(sources, c));
    List<String> local = sources.stream().filter(WebAddress::isLocal).toList();
    if (local.isEmpty()) {
      sources.stream().limit(1).forEach(this::remoteMedia);
      return;
    }
    List<String> all = new ArrayList<>(List.of("src", local.get(0), "controls", "controls"));
    all.addAll(List.of("preload", "none"));
    for (String kept : new String[] {"width", "height", "poster"}) {
      if (name.equals("video") && player.hasAttr(kept)) {
        String value = player.attr(kept);
        all.addAll(List.of(kept, kept.equals("poster") ? attributes.link(value) : value));
      }
    }
    structure.open(name, all);
    structure.close();
  }

  private void addSource(List<String> sources, Element element) {
    String source = attributes.link(element.attr("src"));
    if (!source.isEmpty()) {
      sources.add(source);
    }
  }

  private void remoteMedia(String address) {
    notes.add(Note.Kind.REMOTE_MEDIA, address);
    String name = WebAddress.fileName(address);
    embeds.card(address, (name.isEmpty() ? address : name) + " (" + WebAddress.host(address) + ")");
  }
}
