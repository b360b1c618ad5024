package org.broadsheet.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TypedTest {

  @Test
  void aLineStaysOneLine() {
    assertThat(Typed.line("  Eve\r\nBcc: all@example.org\t\u0000 "))
        .isEqualTo("Eve Bcc: all@example.org");
    assertThat(Typed.line("\u00a0\u2003\u3000")).isEmpty();
    assertThat(Typed.line("")).isEmpty();
  }

  @Test
  void nothingTurnsWhatComesAfterIt() {
    assertThat(Typed.line("admin\u202egnp.exe\u2066\u200e\ufeff")).isEqualTo("admingnp.exe");
    assertThat(Typed.lines("one\u202dtwo\n\n\u202ethree")).isEqualTo("onetwo\n\nthree");
  }

  @Test
  void namesOfAllScriptsStay() {
    for (String name : new String[] {"Zoë", "علی‌رضا", "李小龍", "नरेन्द्र", "👩‍👧 Kim"}) {
      assertThat(Typed.line(name)).isEqualTo(name);
    }
  }

  @Test
  void halvesOfCharactersAndControlsGo() {
    assertThat(Typed.lines("a\ud800b\udc00c\u0007d\u0085e\ufffff")).isEqualTo("abcdef");
    assertThat(Typed.lines("a\r\nb\rc\td")).isEqualTo("a\nb\nc\td");
  }

  @Test
  void aWebAddressLeadsToTheWeb() {
    assertThat(Typed.webAddress("ports.example/a b")).isEqualTo("http://ports.example/a%20b");
    assertThat(Typed.webAddress("HTTPS://ports.example")).isEqualTo("HTTPS://ports.example");
    assertThat(Typed.webAddress("ports.example:8080/x")).isEqualTo("http://ports.example:8080/x");
    for (String bad :
        new String[] {
          "javascript:alert(1)",
          "java\tscript://x%0aalert(1)",
          "data:text/html,x",
          "//evil\"onx=",
          "vbscript://x",
          "ftp://x.example",
          "mailto:a@b.example",
          "http://",
          "",
          "file:///etc"
        }) {
      assertThat(Typed.webAddress(bad))
          .as(bad)
          .doesNotContainIgnoringCase("script")
          .satisfies(
              address -> assertThat(address.isEmpty() || address.startsWith("http://")).isTrue());
    }
  }
}
