package org.broadsheet.comment.spam;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the spam filter learns from: the words of a comment, and where its links lead. */
final class Tokens {

  private static final int WORDS_AT_MOST = 200;
  private static final int LONGEST = 40;
  private static final Pattern HOST = Pattern.compile("(?i)https?://([\\p{L}\\p{N}.-]{1,60})");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}'’-]{2,60}");

  private Tokens() {}

  /** The different words of a comment, a bounded number of them. */
  static Set<String> of(String name, String url, String text) {
    Set<String> tokens = new LinkedHashSet<>();
    String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    add(tokens, HOST.matcher(folded), "host ", 1);
    add(tokens, HOST.matcher(url.toLowerCase(Locale.ROOT)), "url ", 1);
    add(tokens, WORD.matcher(name.toLowerCase(Locale.ROOT)), "name ", 0);
    add(tokens, WORD.matcher(folded), "", 0);
    return tokens;
  }

  private static void add(Set<String> tokens, Matcher found, String kind, int group) {
    while (tokens.size() < WORDS_AT_MOST && found.find()) {
      String word = found.group(group);
      tokens.add(kind + (word.length() > LONGEST ? word.substring(0, LONGEST) : word));
    }
  }
}
