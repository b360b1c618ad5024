package org.broadsheet.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.broadsheet.testing.Http;
import org.broadsheet.testing.NuChecker;
import org.broadsheet.testing.Server;
import org.broadsheet.testing.SharedServer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A walk through the whole sample digest by every link that a reader could follow. */
@ExtendWith(SharedServer.class)
class CrawlIT {

  private static final int PAGES_AT_MOST = 500;
  private static final int EVERY = 3;

  private final Deque<URI> waiting = new ArrayDeque<>();
  private final Set<URI> seen = new HashSet<>();
  private final Map<URI, String> pages = new LinkedHashMap<>();
  private final List<String> broken = new ArrayList<>();

  @Test
  void everyLinkLeadsSomewhereAndNoneTwiceAround(Server server) {
    reach(server.url("/"));
    while (!waiting.isEmpty() && seen.size() < PAGES_AT_MOST) {
      visit(waiting.poll());
    }

    assertThat(broken).isEmpty();
    assertThat(waiting).as("the crawl came to its end").isEmpty();
    assertThat(pages).hasSizeGreaterThan(50);
    assertThat(pages.keySet())
        .extracting(URI::getPath)
        .contains("/page/2/", "/about/how-we-work/", "/category/ports-and-harbours/islands/");
    NuChecker.check(sample());
  }

  private void visit(URI address) {
    HttpResponse<String> answer = Http.get(address);
    if (answer.statusCode() == 301) {
      URI target = address.resolve(answer.headers().firstValue("Location").orElseThrow());
      answer = Http.get(target);
      if (answer.statusCode() / 100 == 3) {
        broken.add(address + " redirects twice, by way of " + target);
        return;
      }
    }
    if (answer.statusCode() != 200) {
      broken.add(answer.statusCode() + " " + address);
    } else if (answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
      pages.put(address, answer.body());
      links(address, answer.body());
    }
  }

  private void links(URI address, String html) {
    for (Element link : Jsoup.parse(html, address.toString()).select("[href], [src]")) {
      String target = link.absUrl(link.hasAttr("href") ? "href" : "src");
      if (!link.hasAttr("rel") || !link.attr("rel").contains("canonical")) {
        reach(URI.create(target.replaceFirst("#.*", "")));
      }
    }
    fragments(address, html);
  }

  private void fragments(URI address, String html) {
    Element page = Jsoup.parse(html);
    for (String target : page.select("a[href^=#]").eachAttr("href")) {
      if (page.getElementById(target.substring(1)) == null) {
        broken.add(address + " leads to " + target + ", which it does not have");
      }
    }
  }

  private void reach(URI address) {
    boolean inside = "127.0.0.1".equals(address.getHost()) && !isConsole(address);
    if (inside && seen.add(address)) {
      waiting.add(address);
    }
  }

  private static boolean isConsole(URI address) {
    return address.getPath().startsWith("/admin/");
  }

  private Map<URI, String> sample() {
    Map<URI, String> some = new LinkedHashMap<>();
    int at = 0;
    for (Map.Entry<URI, String> page : pages.entrySet()) {
      if (at++ % EVERY == 0) {
        some.put(page.getKey(), page.getValue());
      }
    }
    return some;
  }
}
