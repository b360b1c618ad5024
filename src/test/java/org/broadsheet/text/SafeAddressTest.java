package org.broadsheet.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeAddressTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/about/",
        "https://example.org/a?b#c",
        "HTTP://example.org",
        "mailto:a@b.example"
      })
  void linksMayLeadToThisSiteAndToTheWeb(String address) {
    assertThat(SafeAddress.link(address)).isEqualTo(address);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        " javascript:x",
        "data:text/html,x",
        "//evil.example/",
        "/\\evil.example",
        "https:evil",
        "vbscript:x",
        "about",
        ""
      })
  void anythingElseIsNoLink(String address) {
    assertThat(SafeAddress.link(address)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://example.org/a.png", "//example.org/a.png", "data:image/png,x"})
  void picturesComeFromThisSiteOnly(String address) {
    assertThatIllegalArgumentException().isThrownBy(() -> SafeAddress.picture(address));
  }
}
