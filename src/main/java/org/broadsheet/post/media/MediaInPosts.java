package org.broadsheet.post.media;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.broadsheet.media.Media;
import org.broadsheet.media.library.MediaUses;
import org.broadsheet.post.Post;

/** Tells the media library which posts and pages show a medium or link to it. */
@ApplicationScoped
public class MediaInPosts implements MediaUses {

  @EJB private PostMedia posts;

  @Override
  public List<Use> of(Media media) {
    return posts.find(media.getId(), media.getFilePath(), AT_MOST).stream()
        .map(MediaInPosts::use)
        .toList();
  }

  private static Use use(Post post) {
    String path = post.isPage() ? "/admin/pages/edit/?id=" : "/admin/posts/edit/?id=";
    return new Use(post.isPage() ? "page" : "post", post.getTitle(), path + post.getId());
  }
}
