package org.broadsheet.post;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.broadsheet.system.change.Subjects;
import org.broadsheet.system.paging.Anchor;
import org.broadsheet.system.paging.ListAnchors;
import org.broadsheet.system.paging.Start;

/**
 * Reads lists of public posts page by page. A page is a narrow walk along one index, which tells
 * the numbers, and one look at the posts with these numbers: the same for the first page as for the
 * last, on a small site as on a large one.
 */
@Stateless
public class PostListService {

  private static final int STICKY_AT_MOST = 10;

  @PersistenceContext private EntityManager em;
  @EJB private PostDetails details;
  @EJB private PostService posts;
  @Inject private ListAnchors anchors;
  @Inject private Clock clock;

  /**
   * Posts of one page of a list, newest first; sticky ones lead the first page of the newest.
   *
   * @param page 1 or more
   * @param part what of each post is wanted
   */
  public PostSlice list(PostQuery query, int page, int size, PostPart part) {
    List<Long> sticky = query.isNewest() && page == 1 ? sticky() : List.of();
    List<Long> found = numbers(query, (long) (page - 1) * size, size + 1);
    List<Long> shown = new ArrayList<>(sticky);
    found.stream().limit(size).filter(id -> !sticky.contains(id)).forEach(shown::add);
    return new PostSlice(details.of(shown, part), page, found.size() > size);
  }

  /** Links to the newest public posts. */
  public List<Post> newest(int count) {
    return PostDetails.reading(
            em, "p.listedAt <= :now order by p.listedAt desc, p.id desc", PostPart.LINK)
        .setParameter("now", clock.instant())
        .setMaxResults(count)
        .getResultList();
  }

  /**
   * Whole posts of a list without any put before others, newest first; what feeds show.
   *
   * @param page 1 or more
   */
  public List<Post> stream(PostQuery query, int page, int size) {
    return details.of(numbers(query, (long) (page - 1) * size, size), PostPart.BODY);
  }

  private List<Long> numbers(PostQuery query, long position, int count) {
    PostSelection selection = new PostSelection(query, clock.instant());
    // A search is a question, not a list that is there: it is walked through from its beginning.
    Start start =
        query.isSearch()
            ? new Start(null, (int) Math.min(position, Integer.MAX_VALUE))
            : anchors.start(
                subject(query),
                position,
                this::nextPublication,
                (from, entries) -> selection.read(em, from, 0, entries));
    return selection.read(em, start.from(), start.skip(), count).stream().map(Anchor::id).toList();
  }

  private static String subject(PostQuery query) {
    return switch (query.subject()) {
      case NEWEST, SEARCH -> Subjects.POSTS;
      case CATEGORY -> Subjects.listOf(Subjects.category(query.category()));
      case TAG -> Subjects.listOf(Subjects.tag(query.tag()));
      case AUTHOR -> Subjects.listOf(Subjects.author(query.author()));
      case YEAR -> Subjects.year(query.from());
      case MONTH -> Subjects.month(query.from());
      case DAY -> Subjects.day(query.from());
    };
  }

  // A scheduled post puts all that stand behind it one further down, and nobody changes anything.
  private Instant nextPublication() {
    return posts.nextPublication().orElse(Instant.MAX);
  }

  private List<Long> sticky() {
    return em.createQuery(
            "select p.id from Post p where p.sticky = true and p.listedAt <= :now"
                + " order by p.sticky, p.listedAt desc, p.id desc",
            Long.class)
        .setParameter("now", clock.instant())
        .setMaxResults(STICKY_AT_MOST)
        .getResultList();
  }
}
