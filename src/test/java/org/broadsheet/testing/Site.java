package org.broadsheet.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A site as a reader sees it: pages, lists and feeds at their addresses. */
public final class Site {

  /** What each server signs with a key of its own. */
  private static final String OWN_MARKS =
      "name=\"form\" value=\"[^\"]*\"|/identicon/[0-9a-f]{8}\\.svg";

  private final Server server;
  private final Map<String, String> seen = new TreeMap<>();

  /** The site on a server that is up. */
  public Site(Server server) {
    this.server = server;
  }

  /** A page, which must be there. */
  public Document page(String path) {
    return Jsoup.parse(text(path), server.url(path).toString());
  }

  /** A feed, which must be there and be a feed. */
  public SyndFeed feed(String path) {
    try {
      return new SyndFeedInput().build(new StringReader(text(path)));
    } catch (FeedException e) {
      throw new AssertionError(path + " is no feed", e);
    }
  }

  /** How an address is answered. */
  public int status(String path) {
    return Http.get(server.url(path)).statusCode();
  }

  /** Where the one permanent redirect from an address leads, decoded; what is there must answer. */
  public String redirect(String path) {
    HttpResponse<String> end = Http.followOnce(server.url(path));
    assertThat(end.statusCode()).as(path).isEqualTo(200);
    return decoded(end.uri());
  }

  /** Titles' addresses on a list and all its further pages, decoded, in their order. */
  public List<String> list(String path) {
    List<String> all = new ArrayList<>();
    Document page = page(path);
    for (int number = 2; page != null; number++) {
      page.select("main article h2 a").forEach(link -> all.add(path(link)));
      Element older = page.selectFirst(".pager a[rel=next]");
      String next = path + "page/" + number + "/";
      if (older != null) {
        assertThat(path(older)).isEqualTo(decoded(server.url(next)));
      }
      page = older == null ? null : page(next);
    }
    return all;
  }

  /** Everything read so far, by its address. */
  public Map<String, String> seen() {
    return seen;
  }

  /**
   * All that can be reached from the front page by links in the main part of pages, by its address,
   * without what changes from visit to visit.
   */
  public Map<String, String> crawl() {
    Map<String, String> all = new TreeMap<>();
    Deque<String> open = new ArrayDeque<>(List.of("/"));
    while (!open.isEmpty()) {
      String path = open.removeFirst();
      if (all.containsKey(path)) {
        continue;
      }
      Element main = page(path).selectFirst("main");
      // When a comment form was made is no part of what a page says, nor are the faces of those who
      // comment: each site draws its own.
      main.select("input[name=form], img.comment-face").remove();
      all.put(path, main.outerHtml());
      for (Element link : main.select("a[href^=/]:not([href^=/wp-content/], [href^=/files/])")) {
        if (!link.attr("href").contains("/feed/") && !link.attr("href").contains("?")) {
          open.add(link.attr("href").replaceFirst("#.*", ""));
        }
      }
    }
    return all;
  }

  /** The decoded path that a link leads to. */
  public static String path(Element link) {
    return decoded(URI.create(link.absUrl("href")));
  }

  /** A path decoded, whichever case its escapes had. */
  public static String decoded(String path) {
    return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  private static String decoded(URI address) {
    return decoded(address.getRawPath());
  }

  private String text(String path) {
    HttpResponse<String> answer = Http.get(server.url(path));
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    seen.put(path, answer.body().replaceAll(OWN_MARKS, ""));
    return answer.body();
  }
}
