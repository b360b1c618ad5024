package org.broadsheet.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/**
 * The word in an address that names a post, page, category or tag: lower case, in any script, kept
 * decoded ("münchen-中文").
 */
public final class Slug {

  /** WordPress keeps slugs in a column of this many bytes of percent-encoded text. */
  private static final int MAX_ENCODED_BYTES = 200;

  private static final Map<Character, String> FOLDED =
      Map.ofEntries(
          Map.entry('ß', "ss"),
          Map.entry('æ', "ae"),
          Map.entry('œ', "oe"),
          Map.entry('ø', "o"),
          Map.entry('đ', "d"),
          Map.entry('ð', "d"),
          Map.entry('ħ', "h"),
          Map.entry('ı', "i"),
          Map.entry('ĳ', "ij"),
          Map.entry('ĸ', "k"),
          Map.entry('ł', "l"),
          Map.entry('ŋ', "n"),
          Map.entry('ŉ', "n"),
          Map.entry('þ', "th"),
          Map.entry('ŧ', "t"),
          Map.entry('ſ', "s"),
          Map.entry('×', "x"),
          Map.entry('€', "e"));

  private Slug() {}

  /**
   * Makes a slug of a title as WordPress does: tags and punctuation go, accents of Latin letters
   * are folded, white space and dashes become one hyphen.
   *
   * @return at most 200 bytes when percent-encoded, cut between characters; empty if the title has
   *     nothing to make a slug of
   */
  public static String of(String title) {
    StringBuilder slug = new StringBuilder(title.length());
    String folded = fold(withoutTags(title).toLowerCase(Locale.ROOT));
    int budget = MAX_ENCODED_BYTES;
    boolean gap = false;
    for (int i = 0; i < folded.length(); ) {
      int c = folded.codePointAt(i);
      i += Character.charCount(c);
      if (isGap(c)) {
        gap = true;
      } else if (isKept(c)) {
        boolean hyphen = gap && !slug.isEmpty();
        budget -= encodedBytes(c) + (hyphen ? 1 : 0);
        if (budget < 0) {
          break;
        }
        slug.append(hyphen ? "-" : "").appendCodePoint(c);
        gap = false;
      }
    }
    return slug.toString();
  }

  /**
   * The form in which a slug is stored and compared, made of a segment of an address or of an
   * imported slug: valid UTF-8 escapes are decoded, torn or invalid ones (WordPress cuts at 200
   * bytes) and those of {@code /} and control characters stay as they are, all in lower case. Never
   * cut.
   */
  public static String canonical(String rawPathSegment) {
    return PercentEncoding.decode(rawPathSegment.toLowerCase(Locale.ROOT));
  }

  /**
   * The slug as a segment of an address, percent-encoded in lower case as WordPress prints it; for
   * every canonical slug {@code canonical(pathSegment(slug))} equals the slug.
   */
  public static String pathSegment(String slug) {
    String literal = PercentEncoding.encode(slug, true);
    return canonical(literal).equals(slug) ? literal : PercentEncoding.encode(slug, false);
  }

  /** Titles may hold {@code <em>} and entities, as WordPress allows. */
  private static String withoutTags(String title) {
    return title.indexOf('<') < 0 && title.indexOf('&') < 0 ? title : Html.text(title);
  }

  /** Accents are folded only on Latin letters: elsewhere a mark may make a different letter. */
  private static String fold(String lower) {
    String parts = Normalizer.normalize(PercentEncoding.wellFormed(lower), Normalizer.Form.NFD);
    StringBuilder folded = new StringBuilder(parts.length());
    boolean latin = false;
    for (int i = 0; i < parts.length(); i++) {
      char c = parts.charAt(i);
      if (Character.getType(c) == Character.NON_SPACING_MARK) {
        if (!latin) {
          folded.append(c);
        }
      } else {
        latin = Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
        folded.append(FOLDED.getOrDefault(c, String.valueOf(c)));
      }
    }
    return Normalizer.normalize(folded, Normalizer.Form.NFC);
  }

  private static boolean isGap(int c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.getType(c) == Character.DASH_PUNCTUATION
        || c == '.'
        || c == '/';
  }

  private static boolean isKept(int c) {
    if (c < 128) {
      return Character.isLetterOrDigit(c) || c == '_';
    }
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.UNASSIGNED ->
          c == 0x200c || c == 0x200d;
      default -> "¡¿©®°…™´·‚„′″§¶".indexOf(c) < 0;
    };
  }

  private static int encodedBytes(int c) {
    return c < 0x80 ? 1 : c < 0x800 ? 6 : c < 0x10000 ? 9 : 12;
  }
}
