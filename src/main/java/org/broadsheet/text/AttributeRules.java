package org.broadsheet.text;

import java.util.Locale;
import java.util.Set;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which attribute values may stay; each rule answers with the value to keep or null. */
final class AttributeRules {

  private static final Set<String> LANGUAGES =
      Stream.of(Locale.getISOLanguages()).collect(Collectors.toUnmodifiableSet());
  private static final Pattern LANG =
      Pattern.compile("([a-z]{2})(?:-[a-z]{4})?(?:-[a-z]{2})?", Pattern.CASE_INSENSITIVE);
  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
  private static final Set<String> SCRIPTS =
      Set.of(
          "latn", "cyrl", "arab", "hebr", "hans", "hant", "grek", "deva", "beng", "armn", "geor");

  private static final Set<String> RELS =
      Set.of(
          "author",
          "bookmark",
          "external",
          "help",
          "license",
          "next",
          "nofollow",
          "noopener",
          "noreferrer",
          "prev",
          "tag",
          "ugc");

  private static final Set<String> CLASSES =
      Set.of(
          "alignleft",
          "alignright",
          "aligncenter",
          "alignnone",
          "alignwide",
          "alignfull",
          "attachment",
          "columns",
          "dropcap",
          "embed",
          "has-drop-cap",
          "is-resized",
          "is-style-default",
          "is-style-large",
          "is-style-rounded",
          "is-style-stripes",
          "is-style-wide",
          "is-style-dots",
          "more-link",
          "page-break",
          "pullquote",
          "remote-picture",
          "screen-reader-text",
          "sourcecode",
          "footnote",
          "footnotes");
  private static final Pattern CLASS_FAMILIES =
      Pattern.compile(
          "wp-caption(?:-[a-z]{1,20})*|size-[a-z0-9_-]{1,30}|wp-image-\\d{1,12}|wp-block-[a-z_-]{1,40}"
              + "|wp-element-[a-z-]{1,20}|gallery(?:-[a-z0-9-]{1,30})?|columns-\\d|language-[a-z0-9+#-]{1,20}"
              + "|has-(?:[a-z]{1,20}-)?(?:text-)?align-[a-z]{1,10}|has-text-align-[a-z]{1,10}|is-layout-[a-z]{1,20}"
              + "|blocks-gallery-[a-z]{1,10}|are-vertically-aligned-[a-z]{1,10}");

  /** Identifiers that belong to the page around a post. */
  private static final Pattern RESERVED_ID =
      Pattern.compile("(?:comment|post)-\\d+|comments?|respond|content|main|sidebar|search|menu");

  private AttributeRules() {}

  static String classes(String element, String attribute, String value) {
    StringJoiner kept = new StringJoiner(" ");
    for (String name : value.split("\\s+", 30)) {
      if (CLASSES.contains(name)
          || (name.length() < 60 && CLASS_FAMILIES.matcher(name).matches())) {
        kept.add(name);
      }
    }
    return kept.length() == 0 ? null : kept.toString();
  }

  static String id(String element, String attribute, String value) {
    boolean blank = value.chars().anyMatch(c -> Character.isWhitespace(c) || c < ' ');
    return blank || value.isEmpty() || value.length() > 100 || RESERVED_ID.matcher(value).matches()
        ? null
        : value;
  }

  /** A BCP 47 tag of a language, script and country that exist. */
  static String lang(String element, String attribute, String value) {
    if (value.length() > 12 || !LANG.matcher(value).matches()) {
      return null;
    }
    String[] parts = value.toLowerCase(Locale.ROOT).split("-");
    boolean known = LANGUAGES.contains(parts[0]);
    for (int i = 1; i < parts.length; i++) {
      known &=
          parts[i].length() == 4
              ? SCRIPTS.contains(parts[i])
              : COUNTRIES.contains(parts[i].toUpperCase(Locale.ROOT));
    }
    return known ? value : null;
  }

  static String rel(String element, String attribute, String value) {
    StringJoiner kept = new StringJoiner(" ");
    Stream.of(value.toLowerCase(Locale.ROOT).split("\\s+", 12))
        .filter(RELS::contains)
        .distinct()
        .forEach(kept::add);
    return kept.length() == 0 ? null : kept.toString();
  }

  static String address(String element, String attribute, String value) {
    return WebAddress.isSafe(value) ? value : null;
  }

  /** Reader pages load nothing from a third party. */
  static String localOnly(String element, String attribute, String value) {
    return WebAddress.isLocal(value) ? value : null;
  }

  static String localCandidates(String element, String attribute, String value) {
    for (String candidate : value.split(",")) {
      if (!WebAddress.isLocal(candidate.strip())) {
        return null;
      }
    }
    return value;
  }
}
