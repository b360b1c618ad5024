package org.broadsheet.post.desk;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.SelectOption;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.broadsheet.testing.Console;
import org.broadsheet.testing.NuChecker;

/** The lists of the console as one person uses them. */
final class Desk {

  /** Pages that were judged by axe, for the judge of HTML. */
  static final Map<URI, String> SEEN = new LinkedHashMap<>();

  private final Console console;

  Desk(Console console) {
    this.console = console;
  }

  Console console() {
    return console;
  }

  /** Titles of the rows. */
  List<String> titles() {
    return console
        .page()
        .locator(".list-table .title > a, .list-table .title > bdi")
        .allInnerTexts();
  }

  /** Clicks on a link that leads to such an address. */
  void follow(Locator link, String path) {
    link.click();
    console.page().waitForURL(path);
  }

  /** Tabs with their counts. */
  List<String> tabs() {
    return console.page().locator(".tabs a").allInnerTexts();
  }

  /** The row with this title. */
  Locator row(String title) {
    return console
        .page()
        .locator(".list-table tbody tr")
        .filter(
            new Locator.FilterOptions().setHas(console.page().locator(".title > a", named(title))));
  }

  /** With exactly this text. */
  static Page.LocatorOptions named(String title) {
    return new Page.LocatorOptions().setHasText(Pattern.compile("^" + title + "$"));
  }

  /** How many rows one may tick. */
  int ticks() {
    return console.page().locator("tbody input[type=checkbox]").count();
  }

  /** Ticks posts of the first page and does something with them. */
  void bulk(String what, String... titles) {
    console.open("/admin/posts/");
    bulkHere(what, titles);
  }

  /** The same on the page that is shown. */
  void bulkHere(String what, String... titles) {
    for (String title : titles) {
      console.field("Choose " + title).check();
    }
    console.field("With those chosen").selectOption(new SelectOption().setLabel(what));
    console.press("Apply");
  }

  /** Opens what is folded under these words. */
  void open(String summary) {
    console.page().locator("summary", new Page.LocatorOptions().setHasText(summary)).click();
  }

  /** Opens the page of a category. */
  void editCategory(String name) {
    console.open("/admin/categories/");
    follow(console.page().locator(".list-table .title > a", named(name)), "**/edit/**");
  }

  /** Gives a post to somebody, and perhaps another status. */
  void give(String post, String author, String status) {
    console.open("/admin/posts/quick/?id=" + post);
    console.field("Author").selectOption(new SelectOption().setLabel(author));
    if (status != null) {
      console.field("Status").selectOption(new SelectOption().setLabel(status));
    }
    console.press("Save").isAt("Posts");
  }

  /** Sends the number of another's post with one's own form. */
  int forge(long post) {
    Page page = console.page();
    page.evaluate(
        "number => { const tick = document.querySelector('tbody input[type=checkbox]');"
            + " tick.value = number; tick.checked = true; }",
        String.valueOf(post));
    console.field("With those chosen").selectOption(new SelectOption().setValue("trash"));
    Response[] answer = new Response[1];
    page.onResponse(
        response -> {
          if (response.request().method().equals("POST")) {
            answer[0] = response;
          }
        });
    console.press("Apply");
    return answer[0].status();
  }

  /** Sees that everyone can use the page, and remembers it. */
  void see() {
    // Faces writes this on hidden fields, where it says nothing.
    String html = NuChecker.judgeable(console.check().page().content());
    SEEN.put(URI.create(console.page().url()), html);
  }
}
