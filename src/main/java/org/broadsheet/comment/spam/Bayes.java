package org.broadsheet.comment.spam;

import java.util.Collection;
import java.util.Comparator;

/**
 * How likely words make it that a comment is spam, by what editors have decided about those before
 * it (Graham, "A Plan for Spam", 2002, with Robinson's cautious estimate for rare words).
 */
final class Bayes {

  /** Comments of each kind to have learned from before it says anything. */
  static final int NEEDED = 20;

  /** Only the words that say most count. */
  private static final int TELLING = 15;

  /** How many comments a word is worth that nobody has seen yet. */
  private static final double DOUBT = 1;

  private static final double UNKNOWN = 0.5;
  private static final double SUREST = 0.999;

  private Bayes() {}

  /**
   * In how many comments of each kind a word stood.
   *
   * @param spam in spam
   * @param ham in what is none
   */
  record Count(long spam, long ham) {}

  /**
   * From 0, surely none, to 1, surely spam; 0.5 when nothing can be said.
   *
   * @param words what is known of the words of a comment
   * @param all how many comments of each kind there were
   */
  static double probability(Collection<Count> words, Count all) {
    if (all.spam() < NEEDED || all.ham() < NEEDED) {
      return UNKNOWN;
    }
    double logit =
        words.stream()
            .map(word -> estimate(word, all))
            .sorted(Comparator.comparing(p -> -Math.abs(p - UNKNOWN)))
            .limit(TELLING)
            .mapToDouble(p -> Math.log(p) - Math.log1p(-p))
            .sum();
    return 1 / (1 + Math.exp(-logit));
  }

  private static double estimate(Count word, Count all) {
    double inSpam = (double) word.spam() / all.spam();
    double inHam = (double) word.ham() / all.ham();
    double seen = word.spam() + word.ham();
    double raw = seen == 0 ? UNKNOWN : inSpam / (inSpam + inHam);
    double cautious = (DOUBT * UNKNOWN + seen * raw) / (DOUBT + seen);
    return Math.max(1 - SUREST, Math.min(SUREST, cautious));
  }
}
