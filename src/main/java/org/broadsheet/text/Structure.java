package org.broadsheet.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.owasp.html.HtmlSanitizer;

/**
 * A writer of well-formed HTML: it takes nested tags and passes them on as the content model of
 * HTML allows, so that no paragraph holds a block and no list a loose text.
 *
 * <p>Elements open only when they get content, so empty ones vanish. Inline elements around a block
 * move into it. A tag costs at most the depth, which is bounded.
 */
final class Structure {

  private static final int MAX_DEPTH = 60;
  private static final int MAX_INLINE = 12;

  /** An element that is wanted, and whether it has been written and is still open. */
  private static final class Element {
    final String tag;
    final List<String> attributes;
    boolean written;
    boolean implied;

    Element(String tag, List<String> attributes) {
      this.tag = tag;
      this.attributes = attributes;
    }
  }

  private static final Element SKIPPED = new Element("", List.of());

  private final HtmlSanitizer.Policy out;

  /** What the caller opened and has not closed. */
  private final List<Element> frames = new ArrayList<>();

  private final List<Element> blocks = new ArrayList<>();
  private final List<Element> inlines = new ArrayList<>();

  /** Whether white space between blocks has just been written. */
  private boolean spaced = true;

  private final Set<String> ids = new HashSet<>();

  Structure(HtmlSanitizer.Policy out) {
    this.out = out;
  }

  /** Opens an element; each one must be closed by {@link #close}. */
  void open(String tag, List<String> attributes) {
    frames.add(ContentModel.isInline(tag) ? inline(tag, attributes) : block(tag, attributes));
  }

  /** Passes over a tag, which must be closed as if it were open. */
  void skip() {
    frames.add(SKIPPED);
  }

  /** Closes the element opened last. */
  void close() {
    Element element = frames.remove(frames.size() - 1);
    if (inlines.remove(element)) {
      if (element.written) {
        out.closeTag(element.tag);
      }
    } else if (blocks.contains(element)) {
      closeBlocksFrom(blocks.indexOf(element));
    }
  }

  void text(String text) {
    if (text.isBlank() && text.indexOf('\u00a0') < 0) {
      boolean between = blocks.isEmpty();
      if (between ? !spaced : top().written) {
        out.text(text);
        spaced = between;
      }
    } else if (readyForPhrasing()) {
      out.text(text);
    }
  }

  /** Writes an element without content: a picture, a line break, a rule. */
  void empty(String tag, List<String> attributes) {
    if (tag.equals("hr")) {
      open(tag, attributes);
      if (blocks.remove(frames.get(frames.size() - 1))) {
        writeBlocks();
        out.openTag(tag, attributes(new Element(tag, attributes)));
      }
      frames.remove(frames.size() - 1);
    } else if (tag.equals("source") || tag.equals("col")) {
      writeBlocks();
      out.openTag(tag, new ArrayList<>(attributes));
    } else if (readyForPhrasing()) {
      out.openTag(tag, attributes(new Element(tag, attributes)));
    }
  }

  /** Closes whatever is open. */
  void finish() {
    closeInlines();
    closeBlocksFrom(0);
  }

  private Element inline(String tag, List<String> attributes) {
    boolean repeated =
        (attributes.isEmpty() || tag.equals("a") || tag.equals("dfn"))
            && inlines.stream().anyMatch(open -> open.tag.equals(tag));
    if (repeated || inlines.size() >= MAX_INLINE) {
      return SKIPPED;
    }
    Element element = new Element(tag, attributes);
    inlines.add(element);
    if (attributes.contains("id")) {
      readyForPhrasing();
    }
    return element;
  }

  private Element block(String wanted, List<String> attributes) {
    if (blocks.size() >= MAX_DEPTH) {
      return SKIPPED;
    }
    closeParagraph();
    if (!blocks.isEmpty() && ContentModel.holdsOnlyPhrasing(top().tag)) {
      separate();
      return SKIPPED;
    }
    String tag = ContentModel.fit(wanted, this::inside);
    closeImplied(tag);
    String parent = blocks.isEmpty() ? "div" : top().tag;
    if (!ContentModel.mayBeChild(tag, parent)) {
      String implied = ContentModel.impliedChild(parent);
      tag = ContentModel.mayBeChild(tag, "div") ? tag : ContentModel.replacement(tag);
      if (tag.isEmpty() || (implied.isEmpty() && ContentModel.isTablePart(parent))) {
        return SKIPPED;
      }
      imply(implied);
    }
    return push(tag, attributes);
  }

  private Element push(String tag, List<String> attributes) {
    closeInlines();
    if (ContentModel.isInteractive(tag)) {
      inlines.removeIf(open -> open.tag.equals("a"));
    }
    Element element = new Element(tag, attributes);
    blocks.add(element);
    if (ContentModel.staysEmpty(tag) || (attributes.contains("id") && !tag.equals("hr"))) {
      writeBlocks();
    }
    return element;
  }

  private boolean inside(String tag) {
    return blocks.stream().anyMatch(open -> open.tag.equals(tag));
  }

  private void imply(String tag) {
    if (!tag.isEmpty()) {
      closeInlines();
      Element element = new Element(tag, List.of());
      element.implied = true;
      blocks.add(element);
    }
  }

  /** An item that nobody opened ends where the next real one starts. */
  private void closeImplied(String tag) {
    if (!blocks.isEmpty()
        && ContentModel.isItem(tag)
        && ContentModel.isItem(top().tag)
        && top().implied) {
      closeInlines();
      closeBlocksFrom(blocks.size() - 1);
    }
  }

  private void closeParagraph() {
    if (!blocks.isEmpty() && top().tag.equals("p")) {
      closeInlines();
      closeBlocksFrom(blocks.size() - 1);
    }
  }

  private void separate() {
    if (top().written) {
      if (top().tag.equals("pre")) {
        out.text("\n");
      } else {
        out.openTag("br", new ArrayList<>());
      }
    }
  }

  private boolean readyForPhrasing() {
    if (!blocks.isEmpty()) {
      String implied = ContentModel.impliedChild(top().tag);
      if (implied.isEmpty() && ContentModel.isTablePart(top().tag)) {
        return false;
      }
      imply(implied);
    }
    writeBlocks();
    for (Element inline : inlines) {
      write(inline);
    }
    spaced = false;
    return true;
  }

  private void writeBlocks() {
    for (Element block : blocks) {
      write(block);
    }
  }

  private void write(Element element) {
    if (!element.written) {
      element.written = true;
      spaced = false;
      out.openTag(element.tag, attributes(element));
    }
  }

  /** An identifier counts once, also when an inline element is opened again in the next block. */
  private List<String> attributes(Element element) {
    List<String> attributes = new ArrayList<>(element.attributes);
    for (int i = attributes.size() - 2; i >= 0; i -= 2) {
      if (attributes.get(i).equals("id") && !ids.add(attributes.get(i + 1))) {
        attributes.subList(i, i + 2).clear();
      }
    }
    return attributes;
  }

  private void closeInlines() {
    for (int i = inlines.size() - 1; i >= 0; i--) {
      if (inlines.get(i).written) {
        out.closeTag(inlines.get(i).tag);
        inlines.get(i).written = false;
      }
    }
  }

  private void closeBlocksFrom(int index) {
    closeInlines();
    for (int i = blocks.size() - 1; i >= index; i--) {
      Element closed = blocks.remove(i);
      if (closed.written) {
        out.closeTag(closed.tag);
      }
    }
  }

  private Element top() {
    return blocks.get(blocks.size() - 1);
  }
}
