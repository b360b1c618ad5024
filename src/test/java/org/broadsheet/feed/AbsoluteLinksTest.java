package org.broadsheet.feed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AbsoluteLinksTest {

  private static final String PAGE = "https://digest.example/2006/11/02/post/";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <a href="/about/">a</a>       | <a href="https://digest.example/about/">a</a>
          <a href="#note">a</a>         | <a href="https://digest.example/2006/11/02/post/#note">a</a>
          <a href="../">a</a>           | <a href="https://digest.example/2006/11/02/">a</a>
          <a href="mailto:a@b.example"> | <a href="mailto:a@b.example"></a>
          <img src="/files/a.jpg">      | <img src="https://digest.example/files/a.jpg">
          <img srcset="/a.jpg, /b.jpg 2x"> | <img srcset="https://digest.example/a.jpg, https://digest.example/b.jpg 2x">
          <a href="https://other.example/">a</a> | <a href="https://other.example/">a</a>
          """)
  void makesAddressesAbsolute(String html, String expected) {
    assertThat(AbsoluteLinks.in(html, PAGE)).isEqualTo(expected);
  }
}
