package org.broadsheet.post;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The newest posts, for readers who found nothing where they looked. */
@Named
@RequestScoped
public class NewestPosts {

  private static final int COUNT = 5;

  @Inject private PostListService service;
  @Inject private ShownPosts shown;
  private List<Post> posts;

  public List<Post> getPosts() {
    if (posts == null) {
      shown.list(PostQuery.newest());
      posts = service.newest(COUNT);
      posts.forEach(shown::link);
    }
    return posts;
  }
}
