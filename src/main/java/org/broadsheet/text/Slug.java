package org.broadsheet.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
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
    String raw = rawPathSegment.toLowerCase(Locale.ROOT);
    if (raw.indexOf('%') < 0) {
      return wellFormed(raw);
    }
    StringBuilder decoded = new StringBuilder(raw.length());
    for (int i = 0; i < raw.length(); ) {
      int bytes = raw.charAt(i) == '%' ? sequenceAt(raw, i) : 0;
      String character = bytes == 0 ? null : decode(raw, i, bytes);
      if (character == null) {
        decoded.append(raw.charAt(i++));
      } else {
        decoded.append(character.toLowerCase(Locale.ROOT));
        i += 3 * bytes;
      }
    }
    return wellFormed(decoded.toString());
  }

  /**
   * The slug as a segment of an address, percent-encoded in lower case as WordPress prints it; for
   * every canonical slug {@code canonical(pathSegment(slug))} equals the slug.
   */
  public static String pathSegment(String slug) {
    String literal = encode(slug, true);
    return canonical(literal).equals(slug) ? literal : encode(slug, false);
  }

  private static String encode(String slug, boolean escapesAreLiteral) {
    StringBuilder path = new StringBuilder(slug.length() + 16);
    for (int i = 0; i < slug.length(); ) {
      int c = slug.codePointAt(i);
      boolean literal = escapesAreLiteral && c == '%' && hex(slug, i + 1) >= 0;
      if (literal || isUnreserved(c)) {
        path.append((char) c);
      } else {
        for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
          path.append('%').append(Character.forDigit((b >> 4) & 15, 16));
          path.append(Character.forDigit(b & 15, 16));
        }
      }
      i += Character.charCount(c);
    }
    return path.toString();
  }

  /** RFC 3986, section 2.3, and the sub-delimiters that a path segment may hold as they are. */
  private static boolean isUnreserved(int c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || (c < 128 && "-._~!$()*+,:@".indexOf(c) >= 0);
  }

  /** How many bytes a UTF-8 sequence starting with the escape here should have; 0 if none can. */
  private static int sequenceAt(String raw, int at) {
    int first = hex(raw, at + 1);
    if (first < 0x20 || first == 0x7f || first == '/') {
      return 0;
    }
    return first < 0x80 ? 1 : first < 0xc2 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
  }

  private static String decode(String raw, int at, int length) {
    byte[] bytes = new byte[length];
    for (int i = 0; i < length; i++) {
      int start = at + 3 * i;
      int value = start < raw.length() && raw.charAt(start) == '%' ? hex(raw, start + 1) : -1;
      if (value < 0) {
        return null;
      }
      bytes[i] = (byte) value;
    }
    try {
      CharBuffer decoded = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return Character.isISOControl(decoded.charAt(0)) ? null : decoded.toString();
    } catch (CharacterCodingException torn) {
      return null;
    }
  }

  private static int hex(String s, int at) {
    if (at + 1 >= s.length()) {
      return -1;
    }
    int high = Character.digit(s.charAt(at), 16);
    int low = Character.digit(s.charAt(at + 1), 16);
    boolean ascii = s.charAt(at) < 128 && s.charAt(at + 1) < 128;
    return ascii && high >= 0 && low >= 0 ? high * 16 + low : -1;
  }

  /** Half a surrogate pair cannot be written as UTF-8. */
  private static String wellFormed(String s) {
    return new String(s.getBytes(StandardCharsets.UTF_16BE), StandardCharsets.UTF_16BE);
  }

  /** Titles may hold {@code <em>} and entities, as WordPress allows. */
  private static String withoutTags(String title) {
    return title.indexOf('<') < 0 && title.indexOf('&') < 0 ? title : Html.text(title);
  }

  /** Accents are folded only on Latin letters: elsewhere a mark may make a different letter. */
  private static String fold(String lower) {
    String parts = Normalizer.normalize(wellFormed(lower), Normalizer.Form.NFD);
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
