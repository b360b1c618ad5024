package org.broadsheet.post.editor;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.broadsheet.post.Post;
import org.broadsheet.post.PostSlugs;
import org.broadsheet.post.Status;
import org.broadsheet.text.Slug;

/** Gives posts and pages the addresses that their writers want, as far as nothing else has them. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class PostPlacing {

  @PersistenceContext private EntityManager em;
  @EJB private PostSlugs slugs;

  /** Puts a post where somebody wants it; a draft without a slug waits for one. */
  public void place(Post post, Manuscript text) {
    Post parent = parent(post, text.getParent());
    String wanted = wanted(post, text.getSlug());
    String slug = wanted.isEmpty() ? "" : slugs.free(post, wanted, parent);
    post.place(slug, parent, post.isPage() ? text.getMenuOrder() : post.getMenuOrder());
  }

  private static String wanted(Post post, String typed) {
    // As it came from the old site, even where nobody would type it like that.
    boolean same = typed.equals(post.getSlug()) || Slug.canonical(typed).equals(post.getSlug());
    String wanted = same ? post.getSlug() : Slug.of(typed);
    boolean draft = post.getStatus() == Status.DRAFT || post.getStatus() == Status.PENDING;
    if (wanted.isEmpty() && !draft) {
      wanted = Slug.of(post.getTitle());
      return wanted.isEmpty() ? Long.toString(post.getId()) : wanted;
    }
    return wanted;
  }

  private Post parent(Post post, Long wanted) {
    Post parent = !post.isPage() || wanted == null ? null : em.find(Post.class, wanted);
    for (Post at = parent; at != null; at = at.getParent()) {
      if (at.getId() == post.getId()) {
        return post.getParent();
      }
    }
    return parent != null && parent.isPage() ? parent : null;
  }
}
