package org.broadsheet.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.broadsheet.mail.Letter.Action;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LetterTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a@b.example\r\nBcc: c@d.example",
        "a@b.example, c@d.example",
        "Anna <a@b.example>",
        "a b@c.example",
        "a@b@c.example",
        "nobody",
        ""
      })
  void goesToOneAddressAndNothingElse(String to) {
    assertThatThrownBy(() -> new Letter(to, "Subject", List.of(), null))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void hasASubjectOfOneLine() {
    Letter letter = new Letter("a@b.example", "Hello\r\nBcc: c@d.example\u0000", List.of(), null);

    assertThat(letter.subject()).isEqualTo("Hello Bcc: c@d.example");
  }

  @Test
  void isWrittenTwiceWithoutBecomingHtmlByItself() {
    Letter letter =
        new Letter(
            "a@b.example",
            "<Subject>",
            List.of("One & <b>two</b>", "Three"),
            new Action("Go \"on\"", "https://ports.example/?a=1&b=2"));

    assertThat(LetterBody.text(letter, "Footer"))
        .isEqualTo(
            "One & <b>two</b>\n\nThree\n\nGo \"on\":\nhttps://ports.example/?a=1&b=2\n\n-- \nFooter\n");
    assertThat(LetterBody.html(letter, "Small <Ports>", "Footer"))
        .contains(
            "<p>One &amp; &lt;b&gt;two&lt;/b&gt;</p>",
            "<title>&lt;Subject&gt;</title>",
            "Small &lt;Ports&gt;",
            "<a href=\"https://ports.example/?a=1&amp;b=2\"")
        .doesNotContain("<b>two", "src=");
  }
}
