package org.broadsheet.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.broadsheet.post.PostQuery;
import org.broadsheet.system.Address;
import org.broadsheet.system.Destination;
import org.broadsheet.system.Route;

/** Addresses of searches: {@code /?s=words}, and {@code /search/words/} which leads there. */
@ApplicationScoped
public class SearchRoute implements Route {

  private static final String VIEW = "/list.xhtml";
  private static final int LONGEST = 500;

  @Override
  public int order() {
    return 5;
  }

  @Override
  public Optional<Destination> resolve(Address address) {
    List<String> segments = address.segments();
    String words = address.query().get(Address.SEARCH);
    if (address.isRoot() && words != null) {
      return Optional.of(Destination.list(VIEW, "/", PostQuery.search(shortened(words))));
    }
    if (segments.size() == 2 && segments.get(0).equals("search")) {
      String right = address(address, segments.get(1).replace('+', ' '));
      return Optional.of(new Destination(null, right, null, Destination.Form.PLAIN));
    }
    return Optional.empty();
  }

  private static String address(Address asked, String words) {
    String page = asked.page() > 1 ? "page/" + asked.page() + "/" : "";
    String feed = asked.feed() == null ? "" : "feed/";
    return "/"
        + (feed.isEmpty() ? page : feed)
        + "?s="
        + URLEncoder.encode(words, StandardCharsets.UTF_8);
  }

  private static String shortened(String words) {
    return words.length() > LONGEST ? words.substring(0, LONGEST) : words;
  }
}
