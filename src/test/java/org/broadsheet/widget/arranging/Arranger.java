package org.broadsheet.widget.arranging;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.options.BoundingBox;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.broadsheet.testing.Console;
import org.broadsheet.testing.NuChecker;

/** Somebody who arranges widgets and menus in the console; every page they judge is kept. */
final class Arranger {

  private static final int STEPS = 6;
  private static final int FRAMES_GROW = 2000;

  private final Console console;
  private final Map<URI, String> seen = new LinkedHashMap<>();

  Arranger(Console console) {
    this.console = console;
  }

  /** Adds a widget to the sidebar and goes on to its form. */
  void add(String kind, String title) {
    console.open("/admin/widgets/");
    console.press("Add: " + kind).fill("Title", title);
  }

  /** Fills in the first two cells of a row. */
  void row(String field, int row, String first, String second) {
    String cells = "[id='widget:f-" + field + ":" + row + ":cells:%d:line']";
    console.page().locator(cells.formatted(0)).fill(first);
    console.page().locator(cells.formatted(1)).fill(second);
  }

  /** A card by what stands on it. */
  Locator card(String name) {
    return console
        .page()
        .locator("[data-card]")
        .filter(new Locator.FilterOptions().setHasText(name))
        .first();
  }

  /** Takes hold of a thing with the mouse and lets it go at the upper edge of another. */
  void drag(Locator from, Locator to) {
    // All of the page is in view, so that nothing scrolls while the mouse is down.
    console.page().setViewportSize(1280, 6000);
    // The frames that come into view grow, and push what stands below them down.
    console.page().waitForTimeout(FRAMES_GROW);
    Mouse mouse = console.page().mouse();
    BoundingBox start = from.boundingBox();
    mouse.move(start.x + start.width - 10, start.y + start.height / 2);
    mouse.down();
    mouse.move(start.x + start.width - 20, start.y + 4, new Mouse.MoveOptions().setSteps(STEPS));
    BoundingBox end = to.boundingBox();
    mouse.move(end.x + end.width / 2, end.y + 8, new Mouse.MoveOptions().setSteps(STEPS));
    mouse.move(end.x + end.width / 2 + 2, end.y + 6);
    mouse.up();
  }

  /** The names of the cards of a list, in their order. */
  List<String> order(String list) {
    return console.page().locator("[data-list=" + list + "] .row-title a").allInnerTexts();
  }

  /** What a screen reader says after a change. */
  String said() {
    return console.page().locator("[data-said]").textContent();
  }

  /** Sees that everyone can use the page that is shown, and keeps its HTML. */
  void judge() {
    console.check();
    String url = console.page().url().replaceFirst("#.*", "");
    String html = NuChecker.judgeable(console.page().request().get(url).text());
    seen.put(URI.create(url + (url.contains("?") ? "&" : "?") + "n=" + seen.size()), html);
  }

  Map<URI, String> seen() {
    return seen;
  }
}
