package org.broadsheet.options;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import org.broadsheet.testing.Console;

/** What people find on the front page of the console, and an administrator among its tools. */
final class ToolSteps {

  /** A password that no page may tell. */
  static final String SECRET = "tell-nobody";

  private final Administrator administrator;
  private final Console anna;

  ToolSteps(Administrator administrator) {
    this.administrator = administrator;
    this.anna = administrator.console();
  }

  void seeTheDashboardInEachRole() {
    administrator.visit("/admin/");
    anna.fill("Title", "Fog at the <mole>").fill("What is on your mind?", "Three days now.");
    anna.press("Save draft");
    assertThat(anna.text()).contains("“Fog at the <mole>” is kept as a draft.");
    assertThat(anna.text()).contains("Post 12", "Well said about ropes.", "mole.xml");
    anna.page().locator("summary").first().click();
    administrator.visit("/admin/");
    for (String role : List.of("Editor", "Author", "Contributor", "Subscriber")) {
      Console person = administrator.invite("the " + role.toLowerCase(Locale.ROOT), role);
      person.open("/admin/");
      person.check();
      assertThat(person.text())
          .contains("Recently published", "Post 12")
          .doesNotContain("Fog at the", "Needs attention", "Last imports");
      boolean writes = !role.equals("Subscriber");
      assertThat(person.text().contains("Quick draft")).as(role).isEqualTo(writes);
      assertThat(person.text().contains("Recent comments")).as(role).isEqualTo(writes);
      for (String path : List.of("settings/general", "settings/permalinks", "tools/activity")) {
        assertThat(person.open("/admin/" + path + "/")).as("%s, %s", role, path).isEqualTo(403);
      }
      assertThat(person.open("/admin/tools/activity/csv/")).isEqualTo(403);
      assertThat(person.open("/admin/tools/health/")).isEqualTo(403);
    }
  }

  void readTheActivity() throws IOException {
    Console stranger = administrator.stranger();
    stranger.signIn("anna", "not the right one").signIn("nobody at all", "not the right one");
    administrator.visit("/admin/tools/activity/");
    assertThat(anna.text())
        .contains("Tried a wrong password or code for anna")
        .contains("Tried a wrong password or code for a name that nobody has")
        .contains("Invited the editor", "Began “Fog at the <mole>”", "Imported mole.xml")
        .contains("Posts on a page: “10” became “5”", "Chose a new password for the author")
        .contains("Addresses of posts: “/archives/%post_id%/” became")
        .doesNotContain("nobody at all", "127.0.0.1");

    administrator.visit("/admin/tools/activity/?kind=setting&s=FEEDS+HOLD");
    assertThat(anna.page().locator("tbody tr").count()).isZero();
    anna.open("/admin/tools/activity/?kind=setting&s=summary&days=1");
    assertThat(anna.page().locator("tbody tr").allInnerTexts()).hasSize(2);
    anna.page().locator("tbody a").first().click();
    assertThat(anna.page().url()).contains("?person=");
    assertThat(anna.text()).contains("Began “Fog at the <mole>”").doesNotContain("Imported");

    Download csv = anna.page().waitForDownload(() -> anna.page().locator("a[download]").click());
    assertThat(Files.readString(csv.path()))
        .startsWith("\"Time\",\"Who\",\"What\"\r\n")
        .contains(",\"anna\",\"Began “Fog at the <mole>”\"\r\n")
        .doesNotContain("Imported mole.xml");
  }

  void lookAtTheHealth() {
    administrator.visit("/admin/tools/health/");
    assertThat(anna.text())
        .contains("Please look at this", "No sender is set.", "This node (", "Alive")
        .contains("H2 2.2", "mole.xml", "Payara");
    String report = anna.page().locator("textarea").inputValue();
    assertThat(report)
        .startsWith("Health of the site, 20")
        .contains("\nDatabase\n  Kind: H2", "Last migration: ")
        .doesNotContain(SECRET, Console.PASSWORD);
    anna.press("Ask now");
    assertThat(anna.text()).contains("The address leads to a private network.");
    anna.check();
  }
}
