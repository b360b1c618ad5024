package org.broadsheet.comment.spam;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.broadsheet.comment.spam.Bayes.Count;
import org.junit.jupiter.api.Test;

class BayesTest {

  private static final Count ALL = new Count(100, 100);

  @Test
  void nothingIsSaidBeforeEnoughWasLearned() {
    List<Count> words = Collections.nCopies(10, new Count(19, 0));

    assertThat(Bayes.probability(words, new Count(19, 100))).isEqualTo(0.5);
    assertThat(Bayes.probability(words, new Count(100, 19))).isEqualTo(0.5);
  }

  @Test
  void wordsOfSpamSpeakAgainstItAndOthersForIt() {
    assertThat(Bayes.probability(Collections.nCopies(3, new Count(60, 1)), ALL))
        .isGreaterThan(0.99);
    assertThat(Bayes.probability(Collections.nCopies(3, new Count(1, 60)), ALL)).isLessThan(0.01);
    assertThat(Bayes.probability(List.of(), ALL)).isEqualTo(0.5);
    assertThat(Bayes.probability(List.of(new Count(30, 30)), ALL)).isEqualTo(0.5);
  }

  @Test
  void oneRareWordDecidesNothing() {
    assertThat(Bayes.probability(List.of(new Count(1, 0)), ALL)).isBetween(0.5, 0.9);
  }

  @Test
  void theMostTellingWordsCount() {
    List<Count> words = new ArrayList<>(Collections.nCopies(500, new Count(11, 10)));
    words.addAll(Collections.nCopies(15, new Count(0, 90)));

    assertThat(Bayes.probability(words, ALL)).isLessThan(0.01);
  }
}
