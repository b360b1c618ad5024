package org.broadsheet.text.shortcode;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.broadsheet.text.Html;
import org.broadsheet.text.Labels;
import org.broadsheet.text.Note;
import org.broadsheet.text.Notes;
import org.broadsheet.text.Pictures;

/** The shortcodes that are known here, and the HTML each stands for. */
final class Catalogue {

  private static final Set<String> CODE = Set.of("code", "sourcecode", "source", "highlight");

  private final Labels labels;
  private final Notes notes;
  private final Figures figures;
  private final Map<String, Function<Shortcode, String>> entries;

  Catalogue(Pictures pictures, Labels labels, Notes notes) {
    this.labels = labels;
    this.notes = notes;
    this.figures = new Figures(pictures, notes);
    this.entries =
        Map.of(
            "caption", Figures::caption,
            "wp_caption", Figures::caption,
            "gallery", figures::gallery,
            "audio", Players::audio,
            "video", Players::video,
            "playlist", figures::playlist,
            "contact-form", form -> form(),
            "contact-form-7", form -> form(),
            "contact-field", field -> "");
  }

  boolean knows(String name) {
    return entries.containsKey(name) || CODE.contains(name) || ProviderCodes.knows(name);
  }

  /** Whether what it encloses is shown as written, brackets included. */
  boolean isVerbatim(String name) {
    return CODE.contains(name);
  }

  boolean neededPictures() {
    return figures.askedLibrary();
  }

  /** The HTML for a known shortcode; empty if it says too little to make anything of it. */
  Optional<String> html(Shortcode shortcode) {
    if (CODE.contains(shortcode.name())) {
      return Optional.of(code(shortcode));
    }
    Function<Shortcode, String> entry = entries.get(shortcode.name());
    return entry != null
        ? Optional.of(entry.apply(shortcode))
        : ProviderCodes.address(shortcode).flatMap(address -> embed(shortcode, address));
  }

  /**
   * A link that stands for what an address of a known provider shows; empty for other addresses.
   */
  Optional<String> card(String address) {
    return Embeds.find(address).map(embed -> link(embed.address(), embed.label(labels)));
  }

  private Optional<String> embed(Shortcode shortcode, String address) {
    Optional<String> card = card(address);
    boolean plain = card.isEmpty() && address.startsWith("http");
    return plain && shortcode.name().equals("embed") ? Optional.of(link(address, address)) : card;
  }

  private String form() {
    notes.add(Note.Kind.DROPPED_EMBED, "contact-form");
    return labels.form().isBlank()
        ? ""
        : "\n\n<p class=\"embed\">" + Html.escape(labels.form()) + "</p>\n\n";
  }

  /** Whoever wrote source code in the visual editor has entities in it, others have none. */
  private static String code(Shortcode shortcode) {
    String language = shortcode.any("lang", "language");
    String content = shortcode.content().replaceAll("^\\n+|\\s+$", "");
    boolean encoded = content.contains("&lt;") || content.contains("&gt;");
    String safe =
        encoded ? content.replace("<", "&lt;").replace(">", "&gt;") : Html.escape(content);
    String label =
        language.matches("[a-zA-Z0-9+#-]{1,20}")
            ? " class=\"language-" + language.toLowerCase(Locale.ROOT) + "\""
            : "";
    return "\n\n<pre class=\"sourcecode\"><code" + label + ">" + safe + "</code></pre>\n\n";
  }

  private static String link(String address, String label) {
    return "\n\n<p class=\"embed\"><a href=\""
        + Html.escape(address)
        + "\" rel=\"noopener\">"
        + Html.escape(label)
        + "</a></p>\n\n";
  }
}
