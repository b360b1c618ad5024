package org.broadsheet.statistics;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.broadsheet.post.Post;
import org.broadsheet.post.PostDetails;
import org.broadsheet.post.PostPart;

/** Keeps the numbers of views and tells which posts have the most. */
@Stateless
public class ViewService {

  /** Posts that may lead the views and yet not be public: pages, protected ones, withdrawn ones. */
  private static final int LEADING_AT_MOST = 1000;

  private static final int LOOKED_AT = 100;

  @Resource(lookup = "java:app/jdbc/broadsheet")
  private DataSource dataSource;

  @PersistenceContext private EntityManager em;
  @EJB private PostDetails details;
  @Inject private MostViewed kept;
  @Inject private Clock clock;

  /**
   * Adds views in one transaction.
   *
   * @throws EJBException when the database cannot take them; nothing is added then
   */
  public void add(Map<ViewKey, Long> views) {
    try (Connection connection = dataSource.getConnection()) {
      new ViewTable().add(connection, views);
    } catch (SQLException e) {
      throw new EJBException(e);
    }
  }

  /**
   * The public posts with the most views, then the newest ones: always as many as asked for if
   * there are so many. Posts behind a password do not count as public.
   *
   * @param hours length of the window that ends now; 0 for all time
   * @param count posts wanted, 1 or more
   */
  public List<Post> mostViewed(int hours, int count) {
    List<Long> numbers = kept.numbers(hours, count, () -> viewed(hours, count));
    List<Post> posts = new ArrayList<>(details.ofPublic(numbers, clock.instant()));
    posts.removeIf(Post::isProtected);
    if (posts.size() < count) {
      posts.addAll(newestBut(posts, count - posts.size()));
    }
    return posts;
  }

  /** How often posts were read on the days from one on; a day without views is left out. */
  @SuppressWarnings("unchecked")
  public Map<LocalDate, Long> byDay(LocalDate first, ZoneId zone) {
    List<Object[]> hours =
        em.createNativeQuery(
                "select view_hour, sum(views) from page_view where view_hour >= ?1"
                    + " group by view_hour")
            .setParameter(1, ViewKey.hourOf(first.atStartOfDay(zone).toInstant()))
            .getResultList();
    Map<LocalDate, Long> days = new HashMap<>();
    for (Object[] hour : hours) {
      Instant at = ViewKey.beginOf(((Number) hour[0]).longValue());
      days.merge(LocalDate.ofInstant(at, zone), ((Number) hour[1]).longValue(), Long::sum);
    }
    return days;
  }

  // The sums of the window first, then a look at the posts that lead them: never at all posts.
  private List<Long> viewed(int hours, int count) {
    List<Long> shown = new ArrayList<>();
    List<Long> leading = leading(hours == 0 ? 0 : ViewKey.hourOf(clock.instant()) - hours);
    for (int from = 0; from < leading.size() && shown.size() < count; from += LOOKED_AT) {
      List<Long> some = leading.subList(from, Math.min(leading.size(), from + LOOKED_AT));
      Set<Long> open = new HashSet<>(open(some));
      some.stream().filter(open::contains).limit(count - shown.size()).forEach(shown::add);
    }
    return List.copyOf(shown);
  }

  @SuppressWarnings("unchecked")
  private List<Long> leading(long since) {
    List<Number> numbers =
        em.createNativeQuery(
                "select post_id from page_view where view_hour >= ?1 group by post_id"
                    + " order by sum(views) desc, post_id desc fetch first %d rows only"
                        .formatted(LEADING_AT_MOST))
            .setParameter(1, since)
            .getResultList();
    return numbers.stream().map(Number::longValue).toList();
  }

  private List<Long> open(List<Long> numbers) {
    return em.createQuery(
            "select p.id from Post p where p.id in :numbers and p.listedAt <= :now"
                + " and p.password is null",
            Long.class)
        .setParameter("numbers", numbers)
        .setParameter("now", clock.instant())
        .getResultList();
  }

  private List<Post> newestBut(List<Post> known, int count) {
    Set<Long> numbers = known.stream().map(Post::getId).collect(Collectors.toSet());
    List<Long> newest =
        em.createQuery(
                "select p.id from Post p where p.listedAt <= :now and p.password is null"
                    + " order by p.listedAt desc, p.id desc",
                Long.class)
            .setParameter("now", clock.instant())
            .setMaxResults(count + numbers.size())
            .getResultList();
    List<Long> wanted = newest.stream().filter(id -> !numbers.contains(id)).limit(count).toList();
    return details.of(wanted, PostPart.LINK);
  }
}
