package org.broadsheet.text.shortcode;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.broadsheet.text.Labels;
import org.broadsheet.text.Markup;
import org.broadsheet.text.Note;
import org.broadsheet.text.Notes;
import org.broadsheet.text.Pictures;

/**
 * The reader of a stored text that finds WordPress' own marks in it, puts plain HTML in the place
 * of shortcodes, addresses alone on their line and the "more" mark, and takes out block comments.
 *
 * <p>Inside tags, {@code <pre>} and {@code <code>} nothing is touched; {@code [[gallery]]} is how
 * an author shows a shortcode. Every look ahead is bounded, so reading takes linear time.
 */
public final class Shortcodes {

  private static final Set<String> VERBATIM =
      Set.of("pre", "code", "script", "style", "textarea", "iframe", "object", "xmp");
  private static final int MAX_DEPTH = 4;
  private static final int MAX_ATTRIBUTES = 8000;

  private final Catalogue catalogue;
  private final Comments comments;
  private final Notes notes;
  private final int depth;

  public Shortcodes(Pictures pictures, Labels labels, Notes notes) {
    this(new Catalogue(pictures, labels, notes), notes, 0);
  }

  private Shortcodes(Catalogue catalogue, Notes notes, int depth) {
    this.catalogue = catalogue;
    this.comments = new Comments(notes);
    this.notes = notes;
    this.depth = depth;
  }

  /** Whether a shortcode asked the media library. */
  public boolean needPictures() {
    return catalogue.neededPictures();
  }

  /** The text with HTML, not yet safe, where WordPress' marks were; line ends must be \n. */
  public String expand(String text) {
    return new Run(text).run();
  }

  /** One pass over one text. */
  private final class Run {
    private final String text;
    private final Markup markup;
    private final StringBuilder out;
    private final EndTags endTags;
    private int at;

    Run(String text) {
      this.text = text;
      this.markup = new Markup(text);
      this.out = new StringBuilder(text.length() + 64);
      this.endTags = new EndTags(text);
    }

    String run() {
      boolean lineStart = true;
      while (at < text.length()) {
        char c = text.charAt(at);
        if (c == '<') {
          tag();
        } else if (c == '[') {
          bracket();
        } else if (lineStart && c == 'h' && text.startsWith("http", at)) {
          loneAddress();
        } else {
          out.append(c);
          at++;
        }
        lineStart = at > 0 && (text.charAt(at - 1) == '\n' || (lineStart && c <= ' '));
      }
      return out.toString();
    }

    private void tag() {
      int end = markup.end(at);
      if (end < 0) {
        out.append("&lt;");
        at++;
      } else if (text.startsWith("<!--", at)) {
        out.append(comments.replacement(text.substring(at + 4, Math.max(at + 4, end - 3))));
        at = end;
      } else {
        String name = markup.name(at);
        int close = VERBATIM.contains(name) ? markup.endOfElement(name, end) : -1;
        end = close < 0 ? end : close;
        out.append(text, at, end);
        at = end;
      }
    }

    private void bracket() {
      boolean escaped = text.startsWith("[[", at);
      int start = escaped ? at + 2 : at + 1;
      int nameEnd = start;
      while (nameEnd < text.length() && isNamePart(text.charAt(nameEnd))) {
        nameEnd++;
      }
      int end = nameEnd > start ? endOfTag(nameEnd) : -1;
      if (end < 0) {
        out.append('[');
        at++;
      } else if (escaped && text.startsWith("]]", end)) {
        out.append(text, at + 1, end + 1);
        at = end + 2;
      } else if (escaped) {
        escapedPair(text.substring(start, nameEnd).toLowerCase(Locale.ROOT), end);
      } else {
        shortcode(text.substring(start, nameEnd).toLowerCase(Locale.ROOT), nameEnd, end);
      }
    }

    /** {@code [[code]…[/code]]} shows the shortcode with what it encloses. */
    private void escapedPair(String name, int end) {
      int close = endTags.find(name, end, catalogue.knows(name));
      int closed = close < 0 ? -1 : text.indexOf(']', close) + 1;
      if (closed > 0 && text.startsWith("]", closed)) {
        out.append(text, at + 1, closed);
        at = closed + 1;
      } else {
        out.append('[');
        at++;
      }
    }

    private void shortcode(String name, int attributesStart, int end) {
      String attributes = text.substring(attributesStart, end);
      boolean selfClosed = attributes.endsWith("/");
      int close = selfClosed ? -1 : endTags.find(name, end, catalogue.knows(name));
      Optional<String> html = Optional.empty();
      if (catalogue.knows(name)) {
        String inner = close < 0 ? "" : text.substring(end + 1, close);
        String content = catalogue.isVerbatim(name) || depth >= MAX_DEPTH ? inner : nested(inner);
        String given = selfClosed ? attributes.substring(0, attributes.length() - 1) : attributes;
        html = catalogue.html(Shortcode.of(name, given, content));
      } else if (close >= 0
          || selfClosed
          || attributes.indexOf('=') >= 0
          || name.indexOf('_') > 0) {
        notes.add(Note.Kind.UNKNOWN_SHORTCODE, name);
      }
      if (html.isPresent()) {
        out.append(html.get());
        at = close < 0 ? end + 1 : text.indexOf(']', close) + 1;
      } else {
        out.append('[');
        at++;
      }
    }

    private String nested(String inner) {
      return inner.indexOf('[') < 0
          ? inner
          : new Shortcodes(catalogue, notes, depth + 1).expand(inner);
    }

    /** Where the attributes end: at the next bracket, which must be a closing one. */
    private int endOfTag(int from) {
      int limit = Math.min(text.length(), from + MAX_ATTRIBUTES);
      for (int i = from; i < limit; i++) {
        char c = text.charAt(i);
        if (c == ']') {
          return i;
        }
        if (c == '[') {
          return -1;
        }
      }
      return -1;
    }

    private void loneAddress() {
      int end = at;
      while (end < text.length()
          && text.charAt(end) > ' '
          && "<>\"[".indexOf(text.charAt(end)) < 0) {
        end++;
      }
      int lineEnd = end;
      while (lineEnd < text.length() && " \t".indexOf(text.charAt(lineEnd)) >= 0) {
        lineEnd++;
      }
      boolean alone = lineEnd == text.length() || text.charAt(lineEnd) == '\n';
      String address = text.substring(at, end);
      Optional<String> card = alone ? catalogue.card(address) : Optional.empty();
      out.append(card.orElse(address));
      at = end;
    }
  }

  static boolean isNamePart(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || c == '-'
        || c == '_';
  }
}
