package org.broadsheet.post.editor;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.broadsheet.account.Allowed;
import org.broadsheet.account.Capability;
import org.broadsheet.post.Post;
import org.broadsheet.post.PostDetails;
import org.broadsheet.post.PostRenderer;
import org.broadsheet.text.Slug;

/** Makes posts as readers would see them if they were saved and published now. */
@Stateless
public class PreviewService {

  @PersistenceContext private EntityManager em;
  @EJB private PostWriter writer;
  @EJB private AutosaveService autosaves;
  @EJB private PostDetails details;
  @EJB private PostRenderer renderer;

  /** A post with what the person who asks has not saved yet; nothing of it is stored. */
  @Allowed(Capability.EDIT_POSTS)
  public Post preview(long id) {
    Post post = writer.find(id);
    details.readParents(List.of(post));
    post.getAuthor().getDisplayName();
    if (post.getPicture() != null) {
      post.getPicture().getTitle();
    }
    Words words = autosaves.find(post).map(Autosave::getWords).orElseGet(() -> Words.of(post));
    // From here on it is no row any more.
    em.detach(post);
    post.write(words.title(), words.content(), words.excerpt());
    renderer.render(post);
    post.protect(null);
    if (post.getSlug().isEmpty()) {
      post.place(Slug.of(post.getTitle()), post.getParent(), post.getMenuOrder());
    }
    return post;
  }
}
