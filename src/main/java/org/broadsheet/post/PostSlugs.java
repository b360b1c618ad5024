package org.broadsheet.post;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.broadsheet.system.ReservedWords;
import org.broadsheet.text.Slug;

/** Finds slugs under which a post or page stands alone. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class PostSlugs {

  /** What an address ends with when its feed is meant. */
  private static final String FEED = "feed";

  @PersistenceContext private EntityManager em;
  @Inject private Permalinks links;

  /**
   * The slug that a post gets when it is asked for one: unique among all posts, for pages among
   * those below the same page. Where another has it, the number of the post is put behind it.
   *
   * @param wanted as somebody wrote it; empty for one made of the title
   */
  public String free(Post post, String wanted) {
    String slug = Slug.of(wanted);
    if (slug.isEmpty()) {
      slug = Slug.of(post.getTitle());
    }
    if (slug.isEmpty()) {
      return Long.toString(post.getId());
    }
    return free(post, slug, post.getParent());
  }

  /**
   * A canonical slug itself, or with the number of the post behind it where it would lead elsewhere
   * or another has it.
   *
   * @param parent the page below which the post is going to stand, or null
   */
  public String free(Post post, String slug, Post parent) {
    boolean top = parent == null && (post.isPage() || links.structure().isBareName());
    boolean taken =
        slug.equals(FEED)
            || (top && isReserved(slug))
            || others(post, slug).stream().anyMatch(other -> meets(other, post, parent));
    return taken ? slug + "-" + post.getId() : slug;
  }

  private boolean isReserved(String slug) {
    return ReservedWords.contains(slug)
        || slug.equals(links.categoryBase().toLowerCase(Locale.ROOT))
        || slug.equals(links.tagBase().toLowerCase(Locale.ROOT))
        || slug.matches("\\d{4}");
  }

  /** The slug of a post that comes back from the trash: its own, unless its address was taken. */
  public String again(Post post) {
    String slug = post.getSlug();
    boolean taken =
        !slug.isEmpty()
            && others(post, slug).stream()
                .anyMatch(other -> meets(other, post, post.getParent()) && sameDay(other, post));
    return taken ? slug + "-" + post.getId() : slug;
  }

  // A page at the top and a post answer at the same address when posts stand there too.
  private boolean meets(Post other, Post post, Post parent) {
    if (other.getKind() != post.getKind()) {
      return links.structure().isBareName() && other.getParent() == null && parent == null;
    }
    return !post.isPage() || Objects.equals(number(other.getParent()), number(parent));
  }

  private static Long number(Post post) {
    return post == null ? null : post.getId();
  }

  private static boolean sameDay(Post other, Post post) {
    return post.isPage()
        || other.getPublishedLocal().toLocalDate().equals(post.getPublishedLocal().toLocalDate());
  }

  private List<Post> others(Post post, String slug) {
    return em.createQuery(
            "select p from Post p where p.slug = :slug and p.id <> :id"
                + " and p.status <> org.broadsheet.post.Status.TRASH",
            Post.class)
        .setParameter("slug", slug)
        .setParameter("id", post.getId())
        .setMaxResults(1000)
        .getResultList();
  }
}
