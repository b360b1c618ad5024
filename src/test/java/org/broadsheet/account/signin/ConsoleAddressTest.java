package org.broadsheet.account.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConsoleAddressTest {

  @ParameterizedTest
  @CsvSource({
    "/admin/, /admin/",
    "/admin/index.xhtml, /admin/",
    "/admin/import, /admin/import/",
    "/admin/import/, /admin/import/",
    "/admin/import.xhtml, /admin/import/",
    "/admin/import/index.xhtml, /admin/import/",
    "/admin/import/job.xhtml, /admin/import/job/",
    "/admin/welcome/aB-_9, /admin/welcome/aB-_9/"
  })
  void hasOneRightWayToBeWritten(String written, String right) {
    assertThat(ConsoleAddress.read(written).path()).isEqualTo(right);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/admin/../WEB-INF/web",
        "/admin//import/",
        "/admin/Import/",
        "/admin/import/;x=1/",
        "/admin/%2e%2e/",
        "/admin/a/b/c/d/e/f/g/h/i/"
      })
  void isNothingWhenWrittenOddly(String written) {
    assertThat(ConsoleAddress.read(written).path()).isNull();
  }

  @Test
  void findsTheViewsThatMayStandBehindIt() {
    assertThat(ConsoleAddress.read("/admin/import/job/").views())
        .containsExactly("/admin/import/job/index.xhtml", "/admin/import/job.xhtml");
  }

  @Test
  void isOpenOnlyWhereNobodyNeedsToBeSignedIn() {
    assertThat(ConsoleAddress.read("/admin/sign-in/").isOpen()).isTrue();
    assertThat(ConsoleAddress.read("/admin/welcome/abc/").isOpen()).isTrue();
    assertThat(ConsoleAddress.read("/admin/reset-password/").isOpen()).isTrue();
    assertThat(ConsoleAddress.read("/admin/new-password/abc/").isOpen()).isTrue();
    assertThat(ConsoleAddress.read("/admin/confirm-email/abc/").isOpen()).isTrue();
    assertThat(ConsoleAddress.read("/admin/new-password/").isOpen()).isFalse();
    assertThat(ConsoleAddress.read("/admin/users/abc/").isOpen()).isFalse();
    assertThat(ConsoleAddress.read("/admin/welcome/").isOpen()).isFalse();
    assertThat(ConsoleAddress.read("/admin/").isOpen()).isFalse();
    assertThat(ConsoleAddress.read("/admin/import/").isOpen()).isFalse();
  }

  @Test
  void keepsTheSecretOfAnInvitation() {
    assertThat(ConsoleAddress.read("/admin/welcome/aB-_9/").token()).isEqualTo("aB-_9");
  }
}
