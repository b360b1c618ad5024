package org.broadsheet.options;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/** The languages a site can have, each by its own name and in English. */
final class Languages {

  /**
   * Languages in which much is published; where days are written in several ways, with a region.
   */
  private static final List<String> TAGS =
      List.of(
          "af", "am", "ar", "az", "be", "bg", "bn", "bs", "ca", "cs", "cy", "da", "de", "de-AT",
          "de-CH", "el", "en", "en-AU", "en-CA", "en-GB", "en-IE", "en-IN", "en-NZ", "en-ZA", "es",
          "es-AR", "es-CO", "es-MX", "et", "eu", "fa", "fi", "fr", "fr-BE", "fr-CA", "fr-CH", "ga",
          "gl", "gu", "he", "hi", "hr", "hu", "hy", "id", "is", "it", "it-CH", "ja", "ka", "kk",
          "km", "ko", "ky", "lo", "lt", "lv", "mk", "ml", "mn", "mr", "ms", "my", "nb", "ne", "nl",
          "nl-BE", "nn", "pa", "pl", "ps", "pt", "pt-BR", "ro", "ru", "si", "sk", "sl", "sq", "sr",
          "sv", "sw", "ta", "te", "th", "tr", "ug", "uk", "ur", "uz", "vi", "zh", "zh-Hant", "zu");

  private Languages() {}

  /** The languages by their English names, and the one in use, whichever that is. */
  static List<Choice> choices(String inUse) {
    TreeSet<String> tags = new TreeSet<>(TAGS);
    tags.add(inUse);
    List<Choice> choices = new ArrayList<>(tags.stream().map(Languages::choice).toList());
    choices.sort(Comparator.comparing(Choice::label));
    return choices;
  }

  private static Choice choice(String tag) {
    Locale locale = Locale.forLanguageTag(tag);
    String english = locale.getDisplayName(Locale.ENGLISH);
    String own = locale.getDisplayName(locale);
    return new Choice(tag, own.equals(english) ? english : english + " – " + own);
  }
}
