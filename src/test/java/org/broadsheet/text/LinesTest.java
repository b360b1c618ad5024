package org.broadsheet.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "One line",
        "One\r\n\r\nTwo\r\n",
        "One\n\nTwo\n\n\n",
        "\n\n\nDown here",
        "Mixed\rold\nnew\r\nwindows",
        "港口的消息\n\n船只於黎明離開。",
        "A bell \u0007 and a form feed \f here\nand half a pair \ud83d",
        "<!-- wp:paragraph -->\n<p>Tide</p>\n<!-- /wp:paragraph -->\n\n[gallery ids=\"1,2\"]"
      })
  void whatNobodyTouchedComesBackAsItWas(String stored) {
    assertThat(Lines.kept(stored, throughAForm(stored))).isEqualTo(stored);
  }

  @Test
  void onlyChangedLinesAreWrittenAnew() {
    String stored = "One\rTwo\r\nThree\nFour\r\nFive\u0007\r\n";

    assertThat(Lines.kept(stored, "Zero\nOne\nTwo!\nThree\nFive\nSix\n"))
        .isEqualTo("Zero\r\nOne\rTwo!\r\nThree\nFive\u0007\r\nSix\r\n");
  }

  @Test
  void aTextMayLoseItsEndAndGetAnother() {
    assertThat(Lines.kept("One\r\nTwo", "One")).isEqualTo("One");
    assertThat(Lines.kept("One", "One\nTwo")).isEqualTo("One\nTwo");
    assertThat(Lines.kept("One\nTwo\n", "")).isEmpty();
    assertThat(Lines.kept("", "One\nTwo")).isEqualTo("One\nTwo");
  }

  @Test
  void aLongTextThatIsAllNewTakesNoTime() {
    String former = "a former line\n".repeat(60_000);
    String written = "another line\n".repeat(60_000);

    assertThat(Lines.kept(former, written)).isEqualTo(written);
  }

  private static String throughAForm(String text) {
    return text.replace("\r\n", "\n")
        .replace('\r', '\n')
        .replaceAll("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f]", "")
        .replaceAll("\\p{Cs}", "\ufffd");
  }
}
