package org.broadsheet.comment.spam;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class WordListTest {

  @Test
  void aWordIsFoundWithinOthersAndInAnyCase() {
    WordList words = WordList.of(List.of("casino", "Poker"));

    assertThat(words.firstIn("the finest MegaCASINOs")).hasValue("casino");
    assertThat(words.firstIn("pok and poker")).hasValue("Poker");
    assertThat(words.firstIn("ｃａｓｉｎｏ in wide letters")).hasValue("casino");
    assertThat(words.firstIn("a pok er and a cas ino")).isEmpty();
    assertThat(WordList.of(List.of()).firstIn("anything")).isEmpty();
  }

  @Test
  void aWordWithinTheBeginningOfAnotherIsNotMissed() {
    WordList words = WordList.of(List.of("abcabd", "bca", "cab"));

    assertThat(words.firstIn("xbca")).hasValue("bca");
    assertThat(words.firstIn("abcabx")).hasValue("bca");
    assertThat(words.firstIn("xcab")).hasValue("cab");
    assertThat(WordList.of(List.of("aab")).firstIn("aaaab")).hasValue("aab");
  }

  @Test
  void aListIsKeptUntilItsWordsChange() {
    WordList words = WordList.of(List.of("one"));

    assertThat(words.orOf(List.of("one"))).isSameAs(words);
    assertThat(words.orOf(List.of("two")).firstIn("two")).hasValue("two");
  }

  @Test
  void manyWordsThatAlmostFitCostOnePass() {
    String almost = "a".repeat(200);
    WordList words = WordList.of(IntStream.range(0, 5000).mapToObj(i -> almost + i + "b").toList());
    String text = "a".repeat(65_525);

    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(3), () -> assertThat(words.firstIn(text)).isEmpty());
  }
}
