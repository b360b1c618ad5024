package org.broadsheet.post.editor;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Set;
import org.broadsheet.post.FormerAddress;
import org.broadsheet.post.Kind;
import org.broadsheet.post.Permalinks;
import org.broadsheet.post.Post;
import org.broadsheet.post.Status;
import org.broadsheet.text.Slug;

/** Gives posts and pages addresses that nothing else has, and remembers those they had. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class PostPlacing {

  /** First words of addresses that lead elsewhere; a page there would never be found. */
  private static final Set<String> TAKEN =
      Set.of(
          "admin",
          "author",
          "comments",
          "feed",
          "files",
          "health",
          "metrics",
          "page",
          "resources",
          "search",
          "subscribe",
          "wp-admin",
          "wp-content");

  @PersistenceContext private EntityManager em;
  @Inject private Permalinks links;

  /** Where a post was found before it was changed; null when readers could not find it. */
  record Place(String slug, LocalDateTime local) {}

  /** Puts a post where somebody wants it; a draft without a slug waits for one. */
  public void place(Post post, Manuscript text) {
    Post parent = parent(post, text.getParent());
    String wanted = wanted(post, text.getSlug());
    String slug = wanted.isEmpty() ? "" : free(wanted, post, parent);
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

  private String free(String wanted, Post post, Post parent) {
    boolean top = parent == null && (post.isPage() || links.structure().isBareName());
    boolean reserved = top && isReserved(wanted);
    return reserved || isTaken(wanted, post, parent) ? wanted + "-" + post.getId() : wanted;
  }

  private boolean isReserved(String slug) {
    return TAKEN.contains(slug)
        || slug.equals(links.categoryBase().toLowerCase(Locale.ROOT))
        || slug.equals(links.tagBase().toLowerCase(Locale.ROOT))
        || slug.matches("\\d{4}");
  }

  private boolean isTaken(String slug, Post post, Post parent) {
    return em.createQuery(
            "select p from Post p where p.slug = :slug and p.id <> :id and p.status <> :gone",
            Post.class)
        .setParameter("slug", slug)
        .setParameter("id", post.getId())
        .setParameter("gone", Status.TRASH)
        .getResultStream()
        .anyMatch(other -> meets(post, parent, other));
  }

  private boolean meets(Post post, Post parent, Post other) {
    if (post.getKind() != other.getKind()) {
      Post page = post.isPage() ? post : other;
      Post above = post.isPage() ? parent : other.getParent();
      return links.structure().isBareName() && page.getKind() == Kind.PAGE && above == null;
    }
    return !post.isPage() || id(parent) == id(other.getParent());
  }

  private static long id(Post page) {
    return page == null ? 0 : page.getId();
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

  /** Lets the address that readers knew lead to a post that has another now. */
  public void remember(Post post, Place former) {
    if (former == null) {
      return;
    }
    boolean otherSlug = !former.slug().equals(post.getSlug());
    int day = day(former.local());
    boolean otherDay = !post.isPage() && day != day(post.getPublishedLocal());
    if (otherSlug || otherDay) {
      em.createQuery("delete from FormerAddress f where f.postId = :id and f.slug = :slug")
          .setParameter("id", post.getId())
          .setParameter("slug", otherSlug ? post.getSlug() : former.slug())
          .executeUpdate();
      em.persist(new FormerAddress(post.getId(), former.slug(), otherDay ? day : null));
    }
  }

  private static int day(LocalDateTime local) {
    return local.getYear() * 10_000 + local.getMonthValue() * 100 + local.getDayOfMonth();
  }
}
