package org.broadsheet.mail;

import java.util.stream.Collectors;
import org.broadsheet.text.Html;

/** The two forms in which a letter is written: plain text, and HTML that any mail program shows. */
final class LetterBody {

  // Mail programs know no style sheets from outside, and many none at all: attributes only.
  private static final String PAGE =
      """
      <!DOCTYPE html>
      <html lang="en"><head><meta charset="utf-8"><meta name="color-scheme" content="light dark">\
      <title>%s</title></head>
      <body style="margin:0;padding:24px;font:16px/1.5 Georgia,serif">
      <div style="max-width:36em;margin:0 auto">
      <p style="font-size:20px;font-weight:bold;border-bottom:3px double;padding-bottom:8px">%s</p>
      %s
      <p style="font-size:14px;border-top:1px solid;padding-top:8px">%s</p>
      </div></body></html>
      """;

  private LetterBody() {}

  /**
   * Plain text.
   *
   * @param footer last line, such as where the letter comes from
   */
  static String text(Letter letter, String footer) {
    String action =
        letter.action() == null
            ? ""
            : letter.action().label() + ":\n" + letter.action().url() + "\n\n";
    return String.join("\n\n", letter.paragraphs()) + "\n\n" + action + "-- \n" + footer + "\n";
  }

  /**
   * HTML without anything that is fetched from elsewhere.
   *
   * @param site title of the site
   * @param footer last line, such as where the letter comes from
   */
  static String html(Letter letter, String site, String footer) {
    String paragraphs =
        letter.paragraphs().stream()
            .map(text -> "<p>" + Html.escape(text).replace("\n", "<br>") + "</p>")
            .collect(Collectors.joining("\n"));
    return PAGE.formatted(
        Html.escape(letter.subject()),
        Html.escape(site),
        paragraphs + action(letter.action()),
        Html.escape(footer));
  }

  // The address in words as well: whoever distrusts links can read and type it.
  private static String action(Letter.Action action) {
    if (action == null) {
      return "";
    }
    String url = Html.escape(action.url());
    return "\n<p><a href=\"%s\" style=\"font-weight:bold\">%s</a></p>\n<p style=\"font-size:14px\">%s</p>"
        .formatted(url, Html.escape(action.label()), url);
  }
}
