package org.broadsheet.account.signin;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.Cookie;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.util.Map;
import java.util.stream.Collectors;
import org.broadsheet.testing.Browser;
import org.broadsheet.testing.Browser.Screen;
import org.broadsheet.testing.Console;
import org.broadsheet.testing.Http;
import org.broadsheet.testing.Mailbox;
import org.broadsheet.testing.Server;
import org.junit.jupiter.api.Test;

class SignInIT {

  private static final String ANNA = "anna@ports.example";
  private static final String OTHER = "another long password";

  @Test
  void whoIsKeptSignedInStaysSoWhenTheServerIsKilled() {
    try (Server server = Console.withAnna(Server.onPayaraMicro()).start();
        Browser browser = Browser.open()) {
      Console kept = Console.at(server, browser, Screen.DESKTOP);
      kept.open("/admin/sign-in/");
      kept.check().field("Keep me signed in").check();
      kept.fill("User name or e-mail address", ANNA).fill("Password", Console.PASSWORD);
      kept.press("Sign in").isAt("Dashboard");
      Console fleeting = Console.at(server, browser, Screen.DESKTOP);
      fleeting.signIn(ANNA, Console.PASSWORD).isAt("Dashboard");
      Cookie cookie = cookies(kept).get("broadsheet-kept");
      assertThat(cookie.httpOnly).isTrue();
      assertThat(cookie.path).isEqualTo("/admin");
      assertThat(cookie.sameSite).hasToString("LAX");
      assertThat(cookies(fleeting)).doesNotContainKey("broadsheet-kept");

      server.kill9();
      server.start();

      kept.open("/admin/profile/");
      kept.isAt("Your profile");
      assertThat(cookies(kept).get("broadsheet-kept").value).isNotEqualTo(cookie.value);
      fleeting.open("/admin/profile/");
      fleeting.isAt("Sign in");
      kept.press("Sign out");
      assertThat(cookies(kept)).doesNotContainKey("broadsheet-kept");
      kept.open("/admin/");
      kept.isAt("Sign in");
    }
  }

  @Test
  void oneSeesWhereOneIsSignedInAndEndsIt() {
    try (Server server = Console.withAnna(Server.onPayaraMicro()).start();
        Browser browser = Browser.open()) {
      Console here = Console.at(server, browser, Screen.DESKTOP);
      here.open("/admin/sign-in/");
      here.signIn(ANNA, Console.PASSWORD);
      String before = cookies(here).get("broadsheet").value;
      Console there = Console.at(server, browser, Screen.DESKTOP);
      there.signIn(ANNA, Console.PASSWORD).isAt("Dashboard");
      Console third = Console.at(server, browser, Screen.DESKTOP);
      third.signIn(ANNA, Console.PASSWORD).isAt("Dashboard");

      here.open("/admin/profile/sessions/");
      assertThat(here.page().locator(".row").count()).isEqualTo(3);
      assertThat(here.text()).contains("Chrome, Linux", "This browser").doesNotContain("127.0.0.1");
      here.check();
      here.page().locator("input[value=End]").first().click();
      here.page().waitForURL("**/sessions/**");
      assertThat(here.page().locator(".row").count()).isEqualTo(2);
      here.press("End all others");
      assertThat(here.page().locator(".row").count()).isEqualTo(1);
      for (Console other : new Console[] {there, third}) {
        other.open("/admin/");
        other.isAt("Sign in");
      }

      there.signIn(ANNA, Console.PASSWORD).isAt("Dashboard");
      here.open("/admin/profile/");
      here.check().fill("Old password", Console.PASSWORD).fill("New password", OTHER);
      here.press("Change the password");
      assertThat(here.text()).contains("Everywhere else you are signed out.");
      there.open("/admin/");
      there.isAt("Sign in").signIn(ANNA, Console.PASSWORD).isAt("Sign in");
      assertThat(there.text()).contains("do not go together");
      there.signIn(ANNA, OTHER).isAt("Dashboard");

      here.press("Sign out").signIn(ANNA, OTHER);
      assertThat(cookies(here).get("broadsheet").value).isNotEqualTo(before);
    }
  }

  @Test
  void aLostPasswordIsReplacedByALinkThatWorksOnce() {
    try (Mailbox mail = Mailbox.open();
        Server server = Console.withAnna(mail.use(Server.onPayaraMicro())).start();
        Browser browser = Browser.open()) {
      Console inside = Console.at(server, browser, Screen.DESKTOP);
      inside.signIn(ANNA, Console.PASSWORD).isAt("Dashboard");
      Console console = Console.at(server, browser, Screen.DESKTOP);
      console.open("/admin/reset-password/");
      console.check().fill("E-mail address", "nobody@ports.example").press("Send me a link");
      String answer = console.check().text();
      console.open("/admin/reset-password/");
      console.fill("E-mail address", "Anna@Ports.example").press("Send me a link");
      assertThat(console.text()).isEqualTo(answer);

      MimeMessage letter = mail.await(1);
      String link = Mailbox.link(letter, "http://");
      assertThat(link).startsWith(server.url("/admin/new-password/").toString());
      assertThat(Http.get(URI.create(link)).statusCode()).isEqualTo(200);
      assertThat(Http.get(URI.create(link)).statusCode()).isEqualTo(200);
      inside.open("/admin/");
      inside.isAt("Dashboard");

      console.page().navigate(link);
      console.isAt("Choose a password").check();
      console.fill("New password", OTHER).press("Save the password");
      console.isAt("Your password is saved").check();
      assertThat(Mailbox.text(mail.await(2))).contains("was changed");
      inside.open("/admin/");
      inside.isAt("Sign in");
      console.page().navigate(link);
      console.isAt("This link no longer works").check();
      console.signIn(ANNA, OTHER).isAt("Dashboard");
      assertThat(mail.messages()).hasSize(2);
    }
  }

  private static Map<String, Cookie> cookies(Console console) {
    return console.page().context().cookies().stream()
        .collect(Collectors.toMap(cookie -> cookie.name, cookie -> cookie));
  }
}
