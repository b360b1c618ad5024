package org.broadsheet.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.broadsheet.testing.Browser.Screen;

/** The console as one person at one browser uses it. */
public final class Console {

  /** A password that is long enough. */
  public static final String PASSWORD = "three small harbours";

  private final Server server;
  private final Page page;

  private Console(Server server, Page page) {
    this.server = server;
    this.page = page;
  }

  /** A browser without cookies before a server. */
  public static Console at(Server server, Browser browser, Screen screen) {
    return new Console(server, browser.page(screen));
  }

  /** A server that has a first administrator, {@code anna@ports.example}; not yet started. */
  public static Server withAnna(Server server) {
    return server
        .with("BROADSHEET_SITE_URL", "http://127.0.0.1:" + server.port())
        .with("BROADSHEET_SAMPLE", "false")
        .with("BROADSHEET_ADMIN_USER", "anna@ports.example")
        .with("BROADSHEET_ADMIN_PASSWORD", PASSWORD);
  }

  /** What the browser shows. */
  public Page page() {
    return page;
  }

  /** Opens a page of the console; its status. */
  public int open(String path) {
    Response response = page.navigate(server.url(path).toString());
    return response.status();
  }

  /** Signs in with name and password and stays on whatever comes then. */
  public Console signIn(String login, String password) {
    open("/admin/sign-in/");
    fill("User name or e-mail address", login);
    fill("Password", password);
    return press("Sign in");
  }

  /** Invites somebody at another browser, who chooses {@link #PASSWORD} and signs in. */
  public Console invite(Browser browser, String login, String role) {
    open("/admin/users/add/");
    fill("User name", login).fill("E-mail address", login.replace(' ', '.') + "@ports.example");
    field("Role").selectOption(new SelectOption().setLabel(role));
    press("Invite");
    return join(browser, login, page.locator("code.path").innerText());
  }

  /** Somebody at another browser follows a link of an invitation and signs in. */
  public Console join(Browser browser, String login, String link) {
    Console person = at(server, browser, Screen.DESKTOP);
    person.page.navigate(link);
    person.fill("New password", PASSWORD).press("Save the password");
    return person.signIn(login, PASSWORD).isAt("Dashboard");
  }

  /** Fills in the field with a label. */
  public Console fill(String label, String text) {
    field(label).fill(text);
    return this;
  }

  /** The field with a label. */
  public Locator field(String label) {
    return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
  }

  /** Presses the button with this text and waits for the page that comes. */
  public Console press(String label) {
    return click(
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(label).setExact(true))
            .first());
  }

  /** Clicks on something and waits for the page that comes. */
  public Console click(Locator control) {
    return await(control::click);
  }

  /** Does something and waits for the page that comes of it. */
  public Console await(Runnable step) {
    AtomicBoolean come = new AtomicBoolean();
    Consumer<Page> note = shown -> come.set(true);
    page.onDOMContentLoaded(note);
    step.run();
    page.waitForCondition(come::get);
    page.offDOMContentLoaded(note);
    page.waitForLoadState();
    return this;
  }

  /** Sees that the page has this heading. */
  public Console isAt(String heading) {
    assertThat(page.locator("h1").textContent().strip()).isEqualTo(heading);
    return this;
  }

  /** The text of the main part of the page. */
  public String text() {
    return page.locator("main").innerText();
  }

  /** The words of the menu's lines. */
  public List<String> menu() {
    return page.locator(".console-menu a").allInnerTexts();
  }

  /** Sees that everyone can use the page, in light and dark, wide and narrow. */
  public Console check() {
    for (Screen screen : List.of(Screen.DESKTOP, Screen.PHONE)) {
      screen.show(page);
      Axe.check(page);
      assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
          .as("%s fits on %s", page.url(), screen)
          .isEqualTo(true);
    }
    // The dark scheme has other colours and nothing else.
    for (Screen screen : List.of(Screen.DARK_PHONE, Screen.DARK)) {
      screen.show(page);
      Axe.checkColours(page);
    }
    Screen.DESKTOP.show(page);
    return this;
  }
}
