package org.broadsheet.text;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The language of a text, as far as its script gives it away. */
public final class Language {

  private static final int LETTERS = 400;

  /** A Japanese text has a kana among any few characters; a Chinese one quotes one at most. */
  private static final int KANA_AT_LEAST = 20;

  private static final Map<UnicodeScript, String> SCRIPTS =
      new EnumMap<>(
          Map.of(
              UnicodeScript.HAN, "zh",
              UnicodeScript.HANGUL, "ko",
              UnicodeScript.ARABIC, "ar",
              UnicodeScript.HEBREW, "he",
              UnicodeScript.GREEK, "el",
              UnicodeScript.THAI, "th",
              UnicodeScript.ARMENIAN, "hy",
              UnicodeScript.GEORGIAN, "ka"));

  private Language() {}

  /**
   * The BCP 47 tag of the language in which most of the first 400 letters of a plain text are;
   * empty for scripts that many languages share, such as Latin and Cyrillic.
   */
  public static Optional<String> of(String text) {
    Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
    StringBuilder seen = new StringBuilder(LETTERS);
    text.codePoints()
        .filter(Character::isLetter)
        .limit(LETTERS)
        .forEach(
            letter -> {
              letters.merge(UnicodeScript.of(letter), 1, Integer::sum);
              seen.appendCodePoint(letter);
            });
    int all = letters.values().stream().mapToInt(Integer::intValue).sum();
    int kana =
        letters.getOrDefault(UnicodeScript.HIRAGANA, 0)
            + letters.getOrDefault(UnicodeScript.KATAKANA, 0);
    if (kana > all / KANA_AT_LEAST && kana + letters.getOrDefault(UnicodeScript.HAN, 0) > all / 2) {
      return Optional.of("ja");
    }
    return letters.entrySet().stream()
        .filter(script -> script.getValue() > all / 2)
        .map(script -> SCRIPTS.get(script.getKey()))
        .filter(Objects::nonNull)
        .map(language -> language.equals("ar") ? arabicScript(seen.toString()) : language)
        .findFirst();
  }

  // Urdu and Persian write letters that Arabic does not have, in nearly every word.
  private static String arabicScript(String letters) {
    if (letters.matches("(?s).*[ٹڈڑےں].*")) {
      return "ur";
    }
    return letters.matches("(?s).*[یک].*") ? "fa" : "ar";
  }
}
