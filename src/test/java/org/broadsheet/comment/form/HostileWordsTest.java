package org.broadsheet.comment.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.broadsheet.text.Html;
import org.broadsheet.text.Typed;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class HostileWordsTest {

  private static final Set<String> ELEMENTS =
      Set.of(
          "a",
          "abbr",
          "b",
          "blockquote",
          "cite",
          "code",
          "del",
          "em",
          "i",
          "q",
          "s",
          "strong",
          "p",
          "br");
  private static final Set<String> ATTRIBUTES = Set.of("href", "rel", "title", "cite", "datetime");

  @Test
  void thereAreEnoughOfThem() {
    assertThat(HostileWords.all()).hasSizeGreaterThan(200).doesNotHaveDuplicates();
  }

  @Test
  void aCommentHoldsNothingButWhatIsAllowed() {
    for (String words : HostileWords.all()) {
      String html = Html.comment(Typed.lines(words));
      for (Element element : Jsoup.parseBodyFragment(html).body().select("*").not("body")) {
        assertThat(ELEMENTS).as(words).contains(element.normalName());
        for (Attribute attribute : element.attributes()) {
          assertThat(ATTRIBUTES).as(words).contains(attribute.getKey());
        }
        if (element.hasAttr("href")) {
          assertThat(element.attr("href"))
              .as(words)
              .matches("(?s)(https?:|mailto:|/|#|[\\w.%-]*(/|$)).*");
          assertThat(element.attr("rel")).as(words).isEqualTo("nofollow ugc noopener");
        }
      }
    }
  }

  @Test
  void aNameIsOneLineAndAnAddressIsOfTheWeb() {
    for (String words : HostileWords.all()) {
      assertThat(Typed.line(words)).as(words).doesNotContain("\n", "\r", "\t", "\u0000");
      String address = Typed.webAddress(words);
      assertThat(address).as(words).doesNotContain("\"", "<", ">", " ", "\n");
      assertThat(address.isEmpty() || address.matches("(?i)https?://.*")).as(words).isTrue();
    }
  }
}
