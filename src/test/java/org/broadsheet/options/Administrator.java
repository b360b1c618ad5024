package org.broadsheet.options;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import org.broadsheet.testing.Browser;
import org.broadsheet.testing.Browser.Screen;
import org.broadsheet.testing.Console;
import org.broadsheet.testing.NuChecker;
import org.broadsheet.testing.Server;

/** The first administrator at the console, who looks closely at each page. */
final class Administrator {

  private final Server server;
  private final Browser browser;
  private final Console console;
  private final Map<URI, String> seen = new LinkedHashMap<>();

  Administrator(Server server, Browser browser, String login) {
    this.server = server;
    this.browser = browser;
    this.console = stranger().signIn(login, Console.PASSWORD).isAt("Dashboard");
  }

  Console console() {
    return console;
  }

  /** Somebody at another browser. */
  Console stranger() {
    return Console.at(server, browser, Screen.DESKTOP);
  }

  /** Opens a page, sees that everyone can use it, and keeps it for the judge of HTML. */
  void visit(String path) {
    assertThat(console.open(path)).as(path).isEqualTo(200);
    console.check();
    String html = console.page().request().get(server.url(path).toString()).text();
    seen.put(server.url(path).resolve("?" + seen.size()), NuChecker.judgeable(html));
  }

  /** Sees that all pages visited so far are valid. */
  void judgeHtml() {
    NuChecker.check(seen);
  }

  /** Saves the form that is open. */
  void save() {
    console.press("Save");
    assertThat(console.text()).contains("Saved.");
  }

  /** Invites somebody, who signs in. */
  Console invite(String login, String role) {
    return console.invite(browser, login, role);
  }
}
