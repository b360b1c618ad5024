package org.broadsheet.feed;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.broadsheet.post.Post;
import org.broadsheet.post.PostQuery;
import org.broadsheet.settings.CurrentSettings;
import org.broadsheet.system.NotFoundException;
import org.broadsheet.system.Visit;

/** Answers every address that ends in {@code feed/}: the address leads to what the feed is of. */
@WebServlet("/feed")
public class FeedServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient Instance<FeedFormat> formats;
  @Inject private transient Visit visit;
  @Inject private transient PostFeed posts;
  @Inject private transient CommentFeed comments;
  @Inject private transient CurrentSettings settings;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String name = visit.getAddress().feed();
    FeedFormat format =
        formats.stream()
            .filter(candidate -> candidate.name().equals(name))
            .findFirst()
            .orElseThrow(() -> new NotFoundException("feed format " + name));
    Feed feed = feed(visit.subject(Object.class));
    byte[] document = format.write(feed).getBytes(StandardCharsets.UTF_8);
    response.setDateHeader("Last-Modified", feed.changed().toEpochMilli());
    if (settings.getSettings().isHiddenFromSearch()) {
      // A feed has no other place to say it.
      response.setHeader("X-Robots-Tag", "noindex, nofollow");
    }
    response.setContentType(format.contentType());
    response.setContentLength(document.length);
    response.getOutputStream().write(document);
  }

  private Feed feed(Object subject) {
    if (subject instanceof PostQuery query) {
      return posts.of(query, visit);
    }
    if (subject instanceof Post post) {
      return comments.of(post, visit);
    }
    if (subject instanceof FeedRoute.AllComments) {
      return comments.of(null, visit);
    }
    throw new NotFoundException("feed of " + subject);
  }
}
