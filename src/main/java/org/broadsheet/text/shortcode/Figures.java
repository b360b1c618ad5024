package org.broadsheet.text.shortcode;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.text.Html;
import org.broadsheet.text.Note;
import org.broadsheet.text.Notes;
import org.broadsheet.text.Picture;
import org.broadsheet.text.Pictures;

/** The HTML for captions, galleries and lists of files from the media library. */
final class Figures {

  private static final int MAX_PICTURES = 500;
  private static final Set<String> ALIGNMENTS =
      Set.of("alignleft", "alignright", "aligncenter", "alignnone");

  /** In the newer form the picture, linked or not, comes first and the caption follows it. */
  private static final Pattern PICTURE_FIRST =
      Pattern.compile(
          "\\s*((?:<a\\s[^>]{0,2000}>\\s*)?<img[^>]{0,4000}>(?:\\s*</a>)?)(.*)", Pattern.DOTALL);

  private final Pictures pictures;
  private final Notes notes;
  private boolean asked;

  Figures(Pictures pictures, Notes notes) {
    this.pictures = pictures;
    this.notes = notes;
  }

  boolean askedLibrary() {
    return asked;
  }

  static String caption(Shortcode code) {
    Matcher matcher = PICTURE_FIRST.matcher(code.content());
    boolean newer = matcher.matches() && !matcher.group(2).isBlank();
    String caption = newer ? matcher.group(2) : code.get("caption");
    String picture = newer ? matcher.group(1) : code.content();
    if (caption.isBlank()) {
      return picture;
    }
    String align = ALIGNMENTS.contains(code.get("align")) ? code.get("align") : "alignnone";
    String id = code.get("id").matches("[\\w-]{1,60}") ? " id=\"" + code.get("id") + "\"" : "";
    return "\n\n<figure%s class=\"wp-caption %s\">%s<figcaption class=\"wp-caption-text\">%s</figcaption></figure>\n\n"
        .formatted(id, align, picture.strip(), caption.strip());
  }

  String gallery(Shortcode code) {
    List<Picture> chosen = chosen(code);
    if (chosen.isEmpty()) {
      notes.add(Note.Kind.MISSING_MEDIA, "gallery");
      return "";
    }
    String columns = code.get("columns").matches("[1-9]") ? code.get("columns") : "3";
    StringBuilder html = new StringBuilder("\n\n<div class=\"gallery gallery-columns-");
    html.append(columns).append("\">");
    for (Picture picture : chosen) {
      html.append(item(picture, code.get("link")));
    }
    return html.append("</div>\n\n").toString();
  }

  String playlist(Shortcode code) {
    StringBuilder html = new StringBuilder();
    String tag = code.get("type").equals("video") ? "video" : "audio";
    for (Picture file : chosen(code)) {
      html.append(Players.player(tag, file.src(), ""));
      html.append(file.caption().isBlank() ? "" : "<p>" + file.caption() + "</p>");
    }
    if (html.isEmpty()) {
      notes.add(Note.Kind.MISSING_MEDIA, "playlist");
    }
    return html.toString();
  }

  private List<Picture> chosen(Shortcode code) {
    asked = true;
    List<Long> ids = ids(code.get("ids").isBlank() ? code.get("include") : code.get("ids"));
    List<Picture> found =
        new ArrayList<>(ids.isEmpty() ? pictures.attached() : pictures.byIds(ids));
    List<Long> excluded = ids(code.get("exclude"));
    if (!excluded.isEmpty()) {
      found.removeAll(pictures.byIds(excluded));
    }
    if (code.get("order").equalsIgnoreCase("desc")) {
      Collections.reverse(found);
    }
    return found.subList(0, Math.min(found.size(), MAX_PICTURES));
  }

  private static String item(Picture picture, String link) {
    String image = image(picture);
    String target = link.equals("file") ? picture.src() : picture.link();
    if (!link.equals("none") && !target.isBlank()) {
      image = "<a href=\"" + Html.escape(target) + "\">" + image + "</a>";
    }
    String caption =
        picture.caption().isBlank()
            ? ""
            : "<figcaption class=\"gallery-caption\">" + picture.caption() + "</figcaption>";
    return "<figure class=\"gallery-item\">" + image + caption + "</figure>";
  }

  private static String image(Picture picture) {
    String size =
        picture.width() > 0 && picture.height() > 0
            ? " width=\"" + picture.width() + "\" height=\"" + picture.height() + "\""
            : "";
    return "<img src=\"%s\" alt=\"%s\"%s loading=\"lazy\">"
        .formatted(Html.escape(picture.src()), Html.escape(picture.alt()), size);
  }

  private static List<Long> ids(String list) {
    List<Long> ids = new ArrayList<>();
    Matcher matcher = Pattern.compile("\\d{1,18}").matcher(list);
    while (matcher.find() && ids.size() < MAX_PICTURES) {
      ids.add(Long.valueOf(matcher.group()));
    }
    return ids;
  }
}
