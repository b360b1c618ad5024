package org.broadsheet.account.factor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.List;
import org.broadsheet.testing.Browser;
import org.broadsheet.testing.Browser.Screen;
import org.broadsheet.testing.Console;
import org.broadsheet.testing.Mailbox;
import org.broadsheet.testing.Server;
import org.junit.jupiter.api.Test;

class SecondFactorIT {

  private static final String ANNA = "anna@ports.example";
  private static final String PAGE = "/admin/profile/second-factor/";

  @Test
  void signingInTakesACodeThatIsTakenOnceOrARecoveryCode() {
    try (Mailbox mail = Mailbox.open();
        Server server = Console.withAnna(mail.use(Server.onPayaraMicro())).start();
        Browser browser = Browser.open()) {
      Console console = Console.at(server, browser, Screen.DESKTOP);
      console.signIn(ANNA, Console.PASSWORD).open(PAGE);
      console.check().fill("Your password", "not this one").press("Set it up");
      assertThat(console.text()).contains("This is not your password.");
      console.fill("Your password", Console.PASSWORD).press("Set it up").check();

      byte[] secret = decode(console.page().locator("code.path").innerText().replace(" ", ""));
      long step = Totp.step(Instant.now());
      console.fill("Code", Totp.code(secret, step + 500, 6)).press("Turn it on");
      assertThat(console.text()).contains("That code is not right.");
      console.fill("Code", Totp.code(secret, step, 6)).press("Turn it on").check();
      List<String> codes = console.page().locator(".codes code").allInnerTexts();
      assertThat(codes).hasSize(10).doesNotHaveDuplicates();
      assertThat(Mailbox.text(mail.await(1))).contains("asks for a code from your app");
      console.open(PAGE);
      assertThat(console.text()).contains("10 recovery codes left").doesNotContain(codes.get(0));
      console.check().press("Sign out");

      console.signIn(ANNA, Console.PASSWORD).isAt("One more step").check();
      assertThat(console.open("/admin/")).isEqualTo(200);
      console.isAt("Sign in").signIn(ANNA, Console.PASSWORD);
      console.fill("Code", Totp.code(secret, step, 6)).press("Sign in").isAt("One more step");
      assertThat(console.text()).contains("was used before");
      String next = Totp.code(secret, step + 1, 6);
      console.fill("Code", next).press("Sign in").isAt("Dashboard").press("Sign out");

      console.signIn(ANNA, Console.PASSWORD).fill("Code", next).press("Sign in");
      console.isAt("One more step").fill("Code", codes.get(3)).press("Sign in").isAt("Dashboard");
      console.press("Sign out").signIn(ANNA, Console.PASSWORD);
      console.fill("Code", codes.get(3)).press("Sign in").isAt("One more step");
      console.fill("Code", codes.get(4)).press("Sign in").isAt("Dashboard").open(PAGE);
      assertThat(console.text()).contains("8 recovery codes left");

      console.fill("Your password", Console.PASSWORD).press("Turn the second step off");
      console.press("Sign out").signIn(ANNA, Console.PASSWORD).isAt("Dashboard");
    }
  }

  private static byte[] decode(String base32) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    int buffer = 0;
    int bits = 0;
    for (int i = 0; i < base32.length(); i++) {
      int value = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(base32.charAt(i));
      buffer = (buffer << 5 | value) & 0xffff;
      bits += 5;
      if (bits >= 8) {
        bits -= 8;
        bytes.write(buffer >> bits);
      }
    }
    return bytes.toByteArray();
  }
}
