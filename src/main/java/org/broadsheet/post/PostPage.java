package org.broadsheet.post;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import org.broadsheet.system.Visit;

/** The page of one post, or of a page that stands on its own. */
@Named
@RequestScoped
public class PostPage {

  @Inject private Visit visit;
  @Inject private PostService service;
  @Inject private HttpServletRequest request;
  @Inject private Event<PostShown> shown;
  private Post post;

  @PostConstruct
  void load() {
    post = visit.subject(Post.class);
    if (!isLocked()) {
      shown.fire(new PostShown(post.getId()));
    }
  }

  public Post getPost() {
    return post;
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
    return post.isPage() ? null : service.neighbour(post, false).orElse(null);
  }

  /** The post after this one in time, or null. */
  public Post getNext() {
    return post.isPage() ? null : service.neighbour(post, true).orElse(null);
  }

  /** Pages directly below this page. */
  public List<Post> getChildren() {
    return post.isPage() ? service.pagesBelow(post) : List.of();
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
