package org.broadsheet.widget.arranging;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import org.broadsheet.testing.Console;
import org.broadsheet.testing.Http;
import org.broadsheet.testing.Server;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A menu is made, filled, put in order and shown at the head of the site. */
final class MenuJourney {

  private static final String OTHERS = "Somebody else has changed this menu meanwhile";

  private final Server server;
  private final Console anna;
  private final Arranger arranger;

  MenuJourney(Server server, Console anna, Arranger arranger) {
    this.server = server;
    this.anna = anna;
    this.arranger = arranger;
  }

  void walk() {
    anna.open("/admin/menus/");
    arranger.judge();
    anna.fill("Name", "Harbour").press("Make the menu").isAt("Harbour");
    String editor = anna.page().url();
    fill();
    arranger.judge();
    anna.press("Show it at the head of the site");
    assertThat(head().select(".site-nav > ul > li > a").eachText())
        .containsExactly("Page 9", "Ships", "Far away");

    anna.press("Put below the one before: Far away");
    assertThat(head().select(".site-nav details a").eachText()).containsExactly("Far away");
    anna.press("Up: Ships");
    assertThat(arranger.order("menu")).containsExactly("Ships", "Far away", "Page 9");
    anna.press("Put on the level above: Far away");
    arranger.drag(arranger.card("Page 9"), arranger.card("Ships"));
    anna.page().waitForCondition(() -> arranger.said().contains("Page 9"));
    anna.press("Take out: Ships");
    assertThat(arranger.order("menu")).doesNotContain("Ships");
    anna.press("Undo");
    assertThat(arranger.order("menu")).contains("Ships");

    change(editor);
    anna.page().navigate(editor);
    anna.page().locator("details.confirm summary").click();
    anna.press("Yes, delete it");
    assertThat(head().select(".site-nav a").eachText()).doesNotContain("Further");
  }

  private void fill() {
    for (String thing : List.of("Page 9", "Ships")) {
      anna.field("What it leads to").selectOption(new SelectOption().setLabel(thing));
      anna.press("Add");
    }
    anna.fill("Address", "javascript:alert(1)").fill("Text", "Far away");
    anna.page().locator("[id='address:add']").click();
    assertThat(anna.text()).contains("This address cannot be used.");
    anna.fill("Address", "https://far.example/");
    anna.page().locator("[id='address:add']").click();
    anna.page().waitForCondition(() -> arranger.order("menu").size() == 3);
  }

  private void change(String editor) {
    anna.page().locator(".card >> text=Far away").click();
    anna.page().waitForURL("**link=*");
    arranger.judge();
    anna.field("Text").fill("Further");
    anna.press("Save");
    assertThat(head().select(".site-nav a").eachText()).contains("Further");

    anna.page().navigate(editor);
    String stale = anna.page().locator("button[value^='down']").first().getAttribute("value");
    anna.press("Down: " + arranger.order("menu").get(0));
    anna.page()
        .locator("button[value^='down']")
        .first()
        .evaluate("(button, value) => (button.value = value)", stale);
    anna.page().locator("button[value^='down']").first().click();
    anna.page().waitForCondition(() -> anna.text().contains(OTHERS));
  }

  private Document head() {
    return Jsoup.parse(Http.get(server.url("/")).body());
  }
}
