package org.broadsheet.account.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalTargetTest {

  @ParameterizedTest
  @ValueSource(strings = {"/admin/", "/admin/import/", "/admin/import/job/?id=50&page=2"})
  void keepsPagesOfTheConsole(String wanted) {
    assertThat(LocalTarget.of(wanted)).isEqualTo(wanted);
  }

  @ParameterizedTest
  @NullAndEmptySource
  @ValueSource(
      strings = {
        "https://elsewhere.example/",
        "//elsewhere.example/admin/",
        "/\\elsewhere.example/",
        "/admin/../",
        "/admin/\r\nSet-Cookie: a=b",
        "/admin/?to=https://elsewhere.example",
        "/admin/sign-in/",
        "javascript:alert(1)"
      })
  void leadsAnythingElseToTheFrontPage(String wanted) {
    assertThat(LocalTarget.of(wanted)).isEqualTo("/admin/");
  }
}
