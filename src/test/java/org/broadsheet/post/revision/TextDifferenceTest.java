package org.broadsheet.post.revision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.broadsheet.post.revision.TextDifference.Kind;
import org.broadsheet.post.revision.TextDifference.Line;
import org.junit.jupiter.api.Test;

class TextDifferenceTest {

  @Test
  void theSameTextHasNoDifference() {
    assertThat(TextDifference.of("One\r\nTwo", "One\nTwo")).isEmpty();
    assertThat(TextDifference.of("", "")).isEmpty();
  }

  @Test
  void changedWordsStandOutWithinTheirLine() {
    List<Line> lines = TextDifference.of("The tug left at dawn.", "The ferry left at dawn.");

    assertThat(written(lines))
        .containsExactly("GONE The [tug] left at dawn.", "NEW The {ferry} left at dawn.");
  }

  @Test
  void charactersOfChineseAreWords() {
    assertThat(written(TextDifference.of("船只於黎明離開", "船只於午夜離開")))
        .containsExactly("GONE 船只於[黎明]離開", "NEW 船只於{午夜}離開");
  }

  @Test
  void onlyTheNeighboursOfAChangeAreShown() {
    String former = "1\n2\n3\n4\n5\n6\n7\n8\n9\n";
    String later = "1\n2\n3\n4\n6\n7\n8\n9\n10\n";

    assertThat(written(TextDifference.of(former, later)))
        .containsExactly(
            "SKIPPED ",
            "SAME 3",
            "SAME 4",
            "GONE [5]",
            "SAME 6",
            "SAME 7",
            "SAME 8",
            "SAME 9",
            "NEW {10}");
  }

  @Test
  void whatIsTooMuchToCompareIsShownWhole() {
    String former = "a line\n".repeat(10_000);
    String later = "another line\n".repeat(10_000);

    assertThat(TextDifference.of(former, later)).hasSize(20_000);
    assertThat(TextDifference.of("word ".repeat(50_000), "other ".repeat(50_000))).hasSize(2);
  }

  private static List<String> written(List<Line> lines) {
    return lines.stream()
        .map(
            line ->
                line.kind()
                    + " "
                    + line.parts().stream()
                        .map(
                            part ->
                                part.kind() == Kind.GONE
                                    ? "[" + part.text() + "]"
                                    : part.kind() == Kind.NEW
                                        ? "{" + part.text() + "}"
                                        : part.text())
                        .collect(Collectors.joining()))
        .toList();
  }
}
