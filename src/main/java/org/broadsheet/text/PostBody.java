package org.broadsheet.text;

import java.util.List;
import java.util.Optional;
import org.broadsheet.text.shortcode.Shortcodes;

/**
 * The text of a post as readers see it, made of the text as WordPress stored it.
 *
 * @param html the whole body, sanitised and valid
 * @param teaser what stands before the "more" mark, sanitised and balanced, if there is one
 * @param notes what could not be shown as written
 * @param files the files of the old site that it speaks of
 * @param needsPictures whether it asked the media library, so that it must be rendered again when
 *     the library has changed
 */
public record PostBody(
    String html,
    Optional<String> teaser,
    List<Note> notes,
    List<MovedFile> files,
    boolean needsPictures) {

  private static final String ELLIPSIS = " […]";

  /** What stands in the place of {@code <!--more-->}. */
  static final String MORE = "<span id=\"more\"></span>";

  public PostBody {
    notes = List.copyOf(notes);
    files = List.copyOf(files);
  }

  /** What stands before the "more" mark of a rendered body, balanced; empty without a mark. */
  public static Optional<String> teaser(String html) {
    return Teaser.of(html);
  }

  /**
   * What lists show: the author's own summary, else what stands before "more", else the start.
   *
   * @param excerpt what the author wrote as a summary; blank for none
   */
  public String summary(String excerpt) {
    if (!excerpt.isBlank()) {
      return Html.post(
          excerpt.contains("<") ? excerpt : "<p>" + Html.escape(excerpt.strip()) + "</p>");
    }
    return teaser.orElseGet(() -> Excerpt.summary(html, Excerpt.WORDS, ELLIPSIS));
  }

  /**
   * Renders a stored text: shortcodes, paragraphs (unless it is made of blocks), media and links,
   * and last of all the sanitiser. Takes time in proportion to the text, whatever it holds.
   */
  public static PostBody render(String source, RenderContext context) {
    Notes notes = new Notes();
    String clean = Html.printable(source);
    boolean blocks = clean.contains("<!-- wp:");
    Shortcodes shortcodes = new Shortcodes(context.pictures(), context.labels(), notes);
    String expanded = shortcodes.expand(clean);
    String whole = blocks ? expanded : Paragraphs.of(expanded);
    String html =
        BodyWriter.write(
            Parse.body(whole), Policies.POST, context.oldSite(), context.labels(), notes);
    return new PostBody(
        html, Teaser.of(html), notes.toList(), notes.files(), shortcodes.needPictures());
  }
}
