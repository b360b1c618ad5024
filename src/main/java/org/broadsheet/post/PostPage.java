package org.broadsheet.post;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import org.broadsheet.media.Media;
import org.broadsheet.system.Visit;
import org.broadsheet.system.change.PageRecord;
import org.broadsheet.text.Html;

/** The page of one post, or of a page that stands on its own. */
@Named
@RequestScoped
public class PostPage {

  @Inject private Visit visit;
  @Inject private PostService service;
  @Inject private HttpServletRequest request;
  @Inject private ShownPosts shown;
  @Inject private PageRecord record;
  private Post post;
  private Post previous;
  private Post next;
  private List<Post> children = List.of();

  @PostConstruct
  void load() {
    post = visit.subject(Post.class);
    shown.whole(post);
    if (!isLocked()) {
      record.show(post.getId());
    }
    if (post.isPage()) {
      shown.pages();
      children = service.pagesBelow(post);
      children.forEach(shown::link);
    } else {
      previous = neighbour(false);
      next = neighbour(true);
    }
  }

  // The one after the newest post is there when it is published.
  private Post neighbour(boolean later) {
    Post found = service.neighbour(post, later).orElse(null);
    if (found != null) {
      shown.link(found);
    } else if (later) {
      shown.list(PostQuery.newest());
    }
    return found;
  }

  public Post getPost() {
    return post;
  }

  /** A few words about it, as plain text; empty while it is locked. */
  public String getDescription() {
    return isLocked() ? "" : Html.text(post.getSummaryHtml());
  }

  /** The picture that stands for it, or null while there is none or it is not here. */
  public Media getPicture() {
    return isLocked() ? null : Summaries.picture(post);
  }

  /** True when the reader must say the password first. */
  public boolean isLocked() {
    return post.isProtected() && !isPasswordRight();
  }

  /** True when a password came and was wrong. */
  public boolean isPasswordWrong() {
    return isLocked() && request.getMethod().equals("POST");
  }

  /** The post before this one in time, or null. */
  public Post getPrevious() {
    return previous;
  }

  /** The post after this one in time, or null. */
  public Post getNext() {
    return next;
  }

  /** Pages directly below this page. */
  public List<Post> getChildren() {
    return children;
  }

  // The password comes with the form of each request: reader pages keep no session and no cookie.
  private boolean isPasswordRight() {
    String given = request.getParameter("post_password");
    return request.getMethod().equals("POST")
        && given != null
        && MessageDigest.isEqual(
            given.getBytes(StandardCharsets.UTF_8),
            post.getPassword().getBytes(StandardCharsets.UTF_8));
  }
}
