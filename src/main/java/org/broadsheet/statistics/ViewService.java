package org.broadsheet.statistics;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import org.broadsheet.post.Post;

/** Keeps the numbers of views and tells which posts have the most. */
@Stateless
public class ViewService {

  private static final String PUBLIC = "p.listed_at <= ?1 and p.password is null";

  @Resource(lookup = "java:app/jdbc/broadsheet")
  private DataSource dataSource;

  @PersistenceContext private EntityManager em;
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
    List<Post> posts = new ArrayList<>(viewed(hours, count));
    if (posts.size() < count) {
      posts.addAll(newestBut(posts, count - posts.size()));
    }
    return posts;
  }

  // The views of the window first, then their posts by number: never all posts.
  @SuppressWarnings("unchecked")
  private List<Post> viewed(int hours, int count) {
    long since = hours == 0 ? 0 : ViewKey.hourOf(clock.instant()) - hours;
    List<Object[]> rows =
        em.createNativeQuery(
                "select p.id, sum(v.views), p.listed_at from page_view v"
                    + " join post p on p.id = v.post_id where v.view_hour >= ?2 and "
                    + PUBLIC
                    + " group by p.id, p.listed_at"
                    + " order by sum(v.views) desc, p.listed_at desc, p.id desc")
            .setParameter(1, clock.millis())
            .setParameter(2, since)
            .setMaxResults(count)
            .getResultList();
    List<Long> numbers = rows.stream().map(row -> ((Number) row[0]).longValue()).toList();
    if (numbers.isEmpty()) {
      return List.of();
    }
    Map<Long, Post> posts = new HashMap<>();
    em.createQuery("select p from Post p where p.id in :numbers", Post.class)
        .setParameter("numbers", numbers)
        .getResultStream()
        .forEach(post -> posts.put(post.getId(), post));
    return numbers.stream().map(posts::get).filter(Objects::nonNull).toList();
  }

  private List<Post> newestBut(List<Post> known, int count) {
    List<Long> numbers = known.stream().map(Post::getId).toList();
    var query =
        em.createQuery(
            "select p from Post p where p.listedAt <= :now and p.password is null"
                + (numbers.isEmpty() ? "" : " and p.id not in :known")
                + " order by p.listedAt desc, p.id desc",
            Post.class);
    if (!numbers.isEmpty()) {
      query.setParameter("known", numbers);
    }
    return query.setParameter("now", clock.instant()).setMaxResults(count).getResultList();
  }
}
