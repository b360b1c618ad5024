package org.broadsheet.account.user;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.broadsheet.testing.Browser;
import org.broadsheet.testing.Browser.Screen;
import org.broadsheet.testing.Console;
import org.broadsheet.testing.Mailbox;
import org.broadsheet.testing.Server;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class UsersIT {

  private static final String ANNA = "anna@ports.example";
  private static final List<String> FOR_ADMINISTRATORS =
      List.of("/admin/users/", "/admin/users/add/", "/admin/settings/mail/", "/admin/import/");

  private static final Map<String, List<String>> MENUS =
      Map.of(
          "Subscriber",
          List.of("Dashboard", "Your profile"),
          "Contributor",
          List.of("Dashboard", "Posts", "Your profile"),
          "Author",
          List.of("Dashboard", "Posts", "Media", "Comments", "Your profile"),
          "Editor",
          List.of(
              "Dashboard",
              "Posts",
              "Categories",
              "Tags",
              "Media",
              "Pages",
              "Comments",
              "Your profile"),
          "Administrator",
          List.of(
              "Dashboard",
              "Posts",
              "Categories",
              "Tags",
              "Media",
              "Pages",
              "Comments",
              "Widgets",
              "Menus",
              "Look",
              "Users",
              "Your profile",
              "Import",
              "Personal data",
              "Activity",
              "Health",
              "Page cache",
              "General",
              "Writing",
              "Reading",
              "Discussion",
              "Permalinks",
              "Privacy",
              "Mail"));

  private static Mailbox mail;
  private static Server server;
  private static Browser browser;
  private static Console anna;

  @BeforeAll
  static void start() {
    mail = Mailbox.open();
    server = Console.withAnna(mail.use(Server.onPayaraMicro())).start();
    browser = Browser.open();
    anna = Console.at(server, browser, Screen.DESKTOP);
    anna.signIn(ANNA, Console.PASSWORD).isAt("Dashboard");
  }

  @AfterAll
  static void stop() {
    browser.close();
    server.close();
    mail.close();
  }

  @Test
  void eachRoleSeesWhatItMay() {
    for (String role : List.of("Editor", "Author", "Contributor", "Subscriber")) {
      Console person = invite("role-" + role.toLowerCase(java.util.Locale.ROOT), role);

      assertThat(person.menu()).containsExactlyElementsOf(MENUS.get(role));
      assertThat(person.open("/admin/profile/")).isEqualTo(200);
      for (String path : FOR_ADMINISTRATORS) {
        assertThat(person.open(path)).as("%s at %s", role, path).isEqualTo(403);
      }
    }
    Console second = invite("role-administrator", "Administrator");
    assertThat(second.menu()).containsExactlyElementsOf(MENUS.get("Administrator"));
    FOR_ADMINISTRATORS.forEach(path -> assertThat(second.open(path)).isEqualTo(200));

    anna.open("/admin/users/?role=editor");
    assertThat(anna.page().locator(".rows li").allInnerTexts()).hasSize(1);
    anna.open("/admin/users/?s=ROLE-a");
    assertThat(anna.page().locator(".rows li .row-title").allInnerTexts())
        .containsExactly("role-administrator", "role-author");
    anna.open("/admin/users/?s=%25");
    assertThat(anna.text()).contains("Nobody here is called that.");
    anna.check().open("/admin/users/");
    anna.check();

    second.open("/admin/users/?s=anna");
    second.page().locator(".rows a").click();
    second.press("Shut the account");
    anna.open("/admin/");
    anna.isAt("Sign in");
    second.open("/admin/users/?s=role-administrator");
    second.page().locator(".rows a").click();
    second.page().locator("select").first().selectOption("EDITOR");
    second.press("Save");
    assertThat(second.text()).contains("role-administrator is the only administrator.");
    second.open("/admin/users/?s=anna");
    second.page().locator(".rows a").click();
    second.press("Open the account again");
    anna.signIn(ANNA, Console.PASSWORD).isAt("Dashboard");
  }

  @Test
  void whoLeavesIsReplaced() {
    Console gone = invite("gone", "Author");
    anna.open("/admin/users/?s=gone");
    anna.page().locator(".rows a").click();
    anna.check().page().locator("summary").click();
    anna.check().press("Yes, delete it");
    assertThat(anna.text()).contains("gone is deleted.");
    gone.open("/admin/");
    gone.isAt("Sign in").signIn("gone", Console.PASSWORD).isAt("Sign in");
  }

  @Test
  void aNewAddressCountsOnceItIsConfirmed() {
    Console bo = invite("bo", "Author");
    bo.open("/admin/profile/");
    bo.fill("New e-mail address", "bo@new.example").fill("Your password", Console.PASSWORD);
    bo.press("Change the address");
    assertThat(bo.text()).contains("bo@new.example waits to be confirmed");
    String link = Mailbox.link(mail.await(1, "bo@new.example"), "http://");
    bo.open("/admin/profile/");
    assertThat(bo.text()).contains("Letters from this site go to bo@ports.example.");

    bo.page().navigate(link);
    bo.check().press("Confirm").isAt("Your e-mail address is confirmed");
    bo.open("/admin/profile/");
    assertThat(bo.text()).contains("Letters from this site go to bo@new.example.");
    assertThat(Mailbox.text(mail.await(2, "bo@ports.example")))
        .contains("has another e-mail address now");
  }

  private static Console invite(String login, String role) {
    anna.open("/admin/users/add/");
    anna.fill("User name", login).fill("E-mail address", login + "@ports.example");
    anna.field("Role")
        .selectOption(new com.microsoft.playwright.options.SelectOption().setLabel(role));
    anna.press("Invite");
    String link = Mailbox.link(mail.await(1, login + "@ports.example"), "http://");
    assertThat(anna.text()).contains(link);
    return anna.join(browser, login, link);
  }
}
