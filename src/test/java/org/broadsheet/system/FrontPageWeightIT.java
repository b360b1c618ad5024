package org.broadsheet.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.Sizes;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.broadsheet.testing.Browser;
import org.broadsheet.testing.Browser.Screen;
import org.broadsheet.testing.Server;
import org.broadsheet.testing.SharedServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a reader's line has to carry for the front page: ten posts, fonts and pictures included. */
@ExtendWith(SharedServer.class)
class FrontPageWeightIT {

  private static final int BYTES_AT_MOST = 60_000;

  @Test
  void itIsLight(Server server) {
    Map<String, Integer> loaded = new TreeMap<>();
    try (Browser browser = Browser.open()) {
      for (Screen screen : List.of(Screen.DESKTOP, Screen.PHONE)) {
        loaded.put(screen + " in all", 0);
        load(browser.page(screen), server.url("/"))
            .forEach(
                request -> {
                  int bytes = bytes(request);
                  loaded.merge(screen + " in all", bytes, Integer::sum);
                  loaded.put(screen + " " + URI.create(request.url()).getPath(), bytes);
                });
      }
    }

    assertThat(loaded).containsKeys("DESKTOP /", "PHONE /").hasSizeGreaterThan(8);
    assertThat(loaded.get("DESKTOP in all")).as("%s", loaded).isLessThan(BYTES_AT_MOST);
    assertThat(loaded.get("PHONE in all")).as("%s", loaded).isLessThan(BYTES_AT_MOST);
  }

  /** Loads a page to its end, pictures far down included, and tells what it asked for. */
  private static List<Request> load(Page page, URI address) {
    List<Request> requests = new ArrayList<>();
    page.onRequestFinished(requests::add);
    page.navigate(address.toString());
    assertThat(page.locator("main article").count()).isEqualTo(10);
    page.evaluate("scrollTo(0, document.documentElement.scrollHeight)");
    page.waitForLoadState(LoadState.NETWORKIDLE);
    return requests;
  }

  private static int bytes(Request request) {
    Sizes sizes = request.sizes();
    return sizes.responseBodySize + sizes.responseHeadersSize;
  }
}
