package org.broadsheet.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.broadsheet.testing.Axe;
import org.broadsheet.testing.Browser;
import org.broadsheet.testing.Browser.Screen;
import org.broadsheet.testing.Http;
import org.broadsheet.testing.NuChecker;
import org.broadsheet.testing.Server;
import org.broadsheet.testing.SharedServer;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every kind of page that a reader of the sample can come to. */
@ExtendWith(SharedServer.class)
class ReaderPagesIT {

  @Test
  void theyAreValid(Server server) {
    Map<URI, String> pages = new LinkedHashMap<>();
    for (URI address : addresses(server)) {
      pages.put(address, Http.get(address).body());
    }

    NuChecker.check(pages);
  }

  @Test
  void everyoneCanUseThem(Server server) {
    try (Browser browser = Browser.open()) {
      for (Screen screen : List.of(Screen.DESKTOP, Screen.PHONE, Screen.DARK)) {
        Page page = browser.page(screen);
        for (URI address : addresses(server)) {
          page.navigate(address.toString());
          Axe.check(page);
          assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
              .as("%s fits on %s", address, screen)
              .isEqualTo(true);
        }
      }
    }
  }

  @Test
  void theyNeedNoScript(Server server) {
    try (Browser browser = Browser.open()) {
      Page page = browser.page(Screen.PLAIN);
      Response front = page.navigate(server.url("/").toString());

      assertThat(front.status()).isEqualTo(200);
      page.locator("article h2 a").first().click();
      assertThat(page.locator("h1").count()).isEqualTo(1);
    }
  }

  private static List<URI> addresses(Server server) {
    String post =
        Jsoup.parse(Http.get(server.url("/")).body(), server.url("/").toString())
            .select("article h2 a")
            .first()
            .attr("href");
    return List.of(
        server.url("/"),
        server.url("/").resolve(post),
        server.url("/no/such/thing/"),
        server.url("/?s=harbour"));
  }
}
