package org.broadsheet.post.editor;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.broadsheet.post.Permalinks;
import org.broadsheet.post.Post;
import org.broadsheet.text.Slug;

/** The address of what is written, with its slug apart, so that it can be changed. */
@Named
@RequestScoped
public class EditorAddress {

  @Inject private PostEditor editor;
  @Inject private Permalinks links;

  /** What stands before the slug. */
  public String getBefore() {
    String path = path();
    if (path == null) {
      return links.absolute("/…/");
    }
    int at = slugIn(path);
    return links.absolute(at < 0 ? path : path.substring(0, at));
  }

  /** What stands behind the slug. */
  public String getBehind() {
    String path = path();
    if (path == null) {
      return "/";
    }
    int at = slugIn(path);
    return at < 0 ? "" : path.substring(at + slug().length());
  }

  // Null while it has none: it is made when it is published.
  private String path() {
    Post post = editor.getPost();
    return post == null || post.getSlug().isEmpty() ? null : links.post(post);
  }

  private int slugIn(String path) {
    return path.lastIndexOf(slug());
  }

  private String slug() {
    return Slug.pathSegment(editor.getPost().getSlug());
  }
}
