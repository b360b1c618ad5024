package org.broadsheet.appearance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StyleRulesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ".widget { margin: 0 }",
        "@media (min-width: 40rem) { .post { color: #123456 } }",
        "p::before { content: \"}\" ; }",
        "/* @import url(https://x.example) */ p { margin: 0 }",
        "body { background: url(/files/a.jpg) }",
        "body { background: url( \"/files/a.jpg\" ) no-repeat }",
        "body { background: image-set(\"/a.png\" 1x, \"/b.png\" type(\"image/png\") 2x) }",
        "a[href^='https://'] { color: red }",
        "@font-face { font-family: X; src: url('/files/x.woff2') format(\"woff2\") }",
        ".a\\:b { margin: calc(1rem + (2px * 3)) }",
        "@media (30rem <= width < 60rem) { p { margin: 0 } }",
        "h1 > a { color: red }"
      })
  void rulesForThisSiteCanBeUsed(String css) {
    assertThat(StyleRules.problem(css)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "p { background: url(https://x.example/a.png) }",
        "p { background: url(//x.example/a.png) }",
        "p { background: URL('HTTP://x.example/a.png') }",
        "p { background: url(/\\5c x.example/a.png) }",
        "p { background: u\\72l(https://x.example) }",
        "p { background: \\75\\72\\6c(https://x.example) }",
        "p { background: url(\"\\68ttps://x.example\") }",
        "p { background: url(/\\2f x.example/) }",
        "p { background: url(data:image/png,x) }",
        "p { background: image-set(\"https://x.example/a.png\" 1x) }",
        "p { background: image-set(url(https://x.example/a.png) 1x) }",
        "p { background: -webkit-image-set(/* */ 'https://x.example' 1x) }",
        "p { background: src(\"https://x.example\") }",
        "p { background: url(a.png) }"
      })
  void noOtherHostIsAsked(String css) {
    assertThat(StyleRules.problem(css)).get().extracting(StyleProblem::key).isEqualTo("url");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "@import '/a.css';|at",
        "@IMPORT url(/a.css);|at",
        "@\\69mport '/a.css';|at",
        "@charset 'x';|at",
        "p { color: red|open",
        "p { color: red } }|closed",
        "p { content: 'x }|text",
        "/* p { }|comment",
        "</style><script>|html",
        "p { background: url(/a.png|open"
      })
  void nothingReachesBeyondItsEnd(String css, String key) {
    assertThat(StyleRules.problem(css)).get().extracting(StyleProblem::key).isEqualTo(key);
  }

  @Test
  void aLineEndEndsAText() {
    assertThat(StyleRules.problem("p { content: \"a\n; background: url(https://x.example) \" }"))
        .get()
        .extracting(StyleProblem::key)
        .isEqualTo("text");
  }

  @Test
  void theLineIsTold() {
    assertThat(StyleRules.problem("p {}\n\nq { background: url(https://x.example/) }"))
        .get()
        .extracting(StyleProblem::line)
        .isEqualTo(3);
  }

  @Test
  void sizeAndTimeAreBounded() {
    assertThat(StyleRules.problem("a".repeat(64 * 1024 + 1)))
        .get()
        .extracting(StyleProblem::key)
        .isEqualTo("long");
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(5),
        () -> {
          StyleRules.problem("url(".repeat(16_000));
          StyleRules.problem("src(".repeat(16_000));
          StyleRules.problem("\\".repeat(60_000));
          StyleRules.problem("{".repeat(60_000));
        });
  }
}
