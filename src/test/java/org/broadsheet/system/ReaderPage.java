package org.broadsheet.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.broadsheet.testing.AskedDatabase;
import org.broadsheet.testing.AskedQuery;
import org.broadsheet.testing.Http;
import org.broadsheet.testing.LargeSite;
import org.broadsheet.testing.Server;

/**
 * A page of a {@link LargeSite}, and how many queries it may ask: as many on every site and every
 * database.
 *
 * @param path its address
 * @param status how it answers
 * @param queries queries asked for it when what a node keeps in memory is there
 */
record ReaderPage(String path, int status, int queries) {

  /** One page of each type and one far down in each list, on a site with so many posts. */
  static List<ReaderPage> all(Server server, int posts) {
    String post = address(server, LargeSite.discussedPost(posts));
    String early = address(server, LargeSite.FIRST_POST + 6);
    return List.of(
        new ReaderPage("/", 200, 3),
        new ReaderPage("/page/2/", 200, 2),
        new ReaderPage("/page/" + posts / 100 * 9 + "/", 200, 2),
        new ReaderPage("/category/topic-1/", 200, 3),
        new ReaderPage("/category/topic-1/page/" + posts / 60 + "/", 200, 3),
        new ReaderPage("/category/topic-2/topic-6/topic-16/", 200, 3),
        new ReaderPage("/tag/tag-1/", 200, 3),
        new ReaderPage("/author/author-7/", 200, 3),
        new ReaderPage("/author/author-7/page/" + posts / 600 + "/", 200, 3),
        new ReaderPage("/2015/", 200, 2),
        new ReaderPage("/2015/page/" + posts / 300 + "/", 200, 2),
        new ReaderPage(post, 200, 8),
        new ReaderPage(post + "comment-page-" + posts / 100 + "/", 200, 8),
        new ReaderPage(early, 200, 8),
        new ReaderPage("/feed/", 200, 4),
        new ReaderPage("/category/topic-1/feed/", 200, 5),
        new ReaderPage("/comments/feed/", 200, 1),
        new ReaderPage(post + "feed/", 200, 3),
        new ReaderPage("/no-such-address/", 404, 6));
  }

  private static String address(Server server, long post) {
    URI byNumber = server.url("/?p=" + post);
    return Http.get(byNumber).headers().firstValue("Location").orElseThrow();
  }

  /** A server on which each page is made for its reader. */
  static Server start(AskedDatabase database) {
    return database
        .use(
            Server.onPayaraMicro()
                .with("BROADSHEET_SAMPLE", "false")
                .with("BROADSHEET_CACHE_MB", "0"))
        .start();
  }

  /** Reads it and looks at what that asked of the database. */
  List<AskedQuery> read(Server server, AskedDatabase database) {
    return database.during(
        () -> assertThat(Http.get(server.url(path)).statusCode()).as(path).isEqualTo(status));
  }

  /** The same, without what the server may have asked for itself at this very moment. */
  List<AskedQuery> readAgain(Server server, AskedDatabase database) {
    List<AskedQuery> least = read(server, database);
    for (int i = 0; least.size() != queries && i < 2; i++) {
      List<AskedQuery> next = read(server, database);
      least = next.size() < least.size() ? next : least;
    }
    return least;
  }
}
