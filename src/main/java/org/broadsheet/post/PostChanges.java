package org.broadsheet.post;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.broadsheet.category.Category;
import org.broadsheet.category.Tag;
import org.broadsheet.system.change.ChangeLog;
import org.broadsheet.system.change.Subjects;

/**
 * Follows up a change of a post: files it in the archives, counts its terms anew and tells every
 * node which pages show it. A use case asks {@link #of} before it changes a post, and calls {@link
 * #changed} with that at its end, in the same transaction.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class PostChanges {

  @PersistenceContext private EntityManager em;
  @EJB private ArchiveService archives;
  @EJB private PostService posts;
  @EJB private ChangeLog log;
  @Inject private Clock clock;

  /** The subjects of all pages that show a post as it is now. */
  public Set<String> of(Post post) {
    Set<String> subjects = new HashSet<>();
    subjects.add(Subjects.post(post.getId()));
    if (post.getStatus() != Status.PUBLISHED) {
      return subjects;
    }
    subjects.add(Subjects.ADDRESSES);
    subjects.add(Subjects.SCHEDULE);
    if (post.isPage()) {
      subjects.add(Subjects.PAGES);
    } else if (post.isPublic(clock.instant())) {
      subjects.addAll(lists(post));
    }
    return subjects;
  }

  /**
   * Follows up the change of a post, whose words, place, time or terms are what they are from now
   * on.
   *
   * @param before what {@link #of} said before the change; empty for a new post
   */
  public void changed(Post post, Set<String> before) {
    archives.file(List.of(post.getId()));
    Set<String> subjects = new HashSet<>(before);
    subjects.addAll(of(post));
    count(subjects);
    log.record(subjects);
  }

  /**
   * Follows up that what posts are filed under has changed: categories or tags were renamed, moved,
   * merged or deleted. Their posts are counted anew.
   *
   * @param subjects what is shown otherwise from now on
   */
  public void refiled(Set<String> subjects) {
    count(subjects);
    log.record(subjects);
  }

  /** Follows up that scheduled posts and pages have become public between two moments. */
  @TransactionAttribute(TransactionAttributeType.REQUIRED)
  public void published(Instant after, Instant until) {
    Set<String> subjects = new HashSet<>();
    em.createQuery(
            "select p from Post p where p.publishedAt > :after and p.publishedAt <= :until"
                + " and p.status = org.broadsheet.post.Status.PUBLISHED",
            Post.class)
        .setParameter("after", after)
        .setParameter("until", until)
        .getResultStream()
        .forEach(post -> subjects.addAll(of(post)));
    count(subjects);
    log.record(subjects);
  }

  private Set<String> lists(Post post) {
    Set<String> subjects = new HashSet<>();
    subjects.add(Subjects.POSTS);
    subjects.add(Subjects.COUNTS);
    subjects.add(Subjects.listOf(Subjects.author(post.getAuthor().getId())));
    subjects.add(Subjects.year(post.getPublishedLocal()));
    subjects.add(Subjects.month(post.getPublishedLocal()));
    subjects.add(Subjects.day(post.getPublishedLocal()));
    for (Category category : post.getCategories()) {
      for (Category at = category; at != null; at = at.getParent()) {
        subjects.add(Subjects.listOf(Subjects.category(at.getId())));
      }
    }
    for (Tag tag : post.getTags()) {
      subjects.add(Subjects.listOf(Subjects.tag(tag.getId())));
    }
    // Their pages lead to this one as the next, or the previous.
    posts.neighbour(post, true).ifPresent(next -> subjects.add(Subjects.post(next.getId())));
    posts.neighbour(post, false).ifPresent(last -> subjects.add(Subjects.post(last.getId())));
    return subjects;
  }

  private void count(Collection<String> subjects) {
    em.flush();
    count("category", subjects);
    count("tag", subjects);
  }

  // Counted anew rather than one up or down: then it does not matter who does it, and how often.
  private void count(String term, Collection<String> subjects) {
    String beginning = term + ":";
    String numbers =
        subjects.stream()
            .filter(subject -> subject.startsWith(beginning) && subject.indexOf('/') > 0)
            .map(subject -> subject.substring(beginning.length(), subject.indexOf('/')))
            .distinct()
            .sorted()
            .collect(Collectors.joining(", "));
    if (!numbers.isEmpty()) {
      em.createNativeQuery(
              ("update %1$s set post_count = (select count(*) from post_%1$s f"
                      + " join post p on p.id = f.post_id"
                      + " where f.%1$s_id = %1$s.id and p.listed_at <= ?1) where id in (%2$s)")
                  .formatted(term, numbers))
          .setParameter(1, clock.millis())
          .executeUpdate();
    }
  }
}
