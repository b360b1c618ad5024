package org.broadsheet.post;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Optional;

/** Remembers the addresses that posts and pages had while readers could find them there. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class FormerAddresses {

  @PersistenceContext private EntityManager em;
  @Inject private Clock clock;

  /** Where a post was found before it was changed. */
  public record Place(String slug, LocalDateTime local) {}

  /** Where readers find a post now; empty while they do not. */
  public Optional<Place> placeOf(Post post) {
    return post.isPublic(clock.instant())
        ? Optional.of(new Place(post.getSlug(), post.getPublishedLocal()))
        : Optional.empty();
  }

  /**
   * Lets the address that readers knew lead to a post that has another now.
   *
   * @param former what {@link #placeOf} said before it was changed
   */
  public void remember(Post post, Optional<Place> former) {
    former.ifPresent(place -> remember(post, place));
  }

  private void remember(Post post, Place former) {
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
