package org.broadsheet.post.desk;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.broadsheet.system.Pager;

/**
 * A {@link PostFilter} in the words of the database. Conditions and orders are those of the indexes
 * of {@code V7}, so that a list is read and counted from one of them alone.
 */
final class DeskSelection {

  /** Local clocks differ by less than this from that of Greenwich. */
  private static final Duration CLOCKS_APART = Duration.ofHours(24);

  private final PostFilter filter;
  private final Viewer viewer;
  private final Instant now;
  private final List<Filing> filings;
  private final List<Object> values = new ArrayList<>();

  /**
   * @param filings what the posts must be filed under, all of them
   */
  DeskSelection(PostFilter filter, Viewer viewer, Instant now, List<Filing> filings) {
    this.filter = filter;
    this.viewer = viewer;
    this.now = now;
    this.filings = filings;
  }

  /** The numbers of the posts on a page, in order. */
  List<Long> read(EntityManager em, Pager pager) {
    if (!isFromTheEnd()) {
      return read(em, pager.first(), pager.size());
    }
    // Neither database is asked to walk an index from its end, which H2 cannot do.
    long until = pager.total() - pager.first();
    long first = Math.max(0, until - pager.size());
    List<Long> numbers = new ArrayList<>(read(em, first, until - first));
    Collections.reverse(numbers);
    return numbers;
  }

  private boolean isFromTheEnd() {
    return filter.order() == PostOrder.OLDEST || filter.order() == PostOrder.TITLE_DOWN;
  }

  private List<Long> read(EntityManager em, long first, long count) {
    if (count <= 0) {
      return List.of();
    }
    String sql = "select p.id from post p where " + where() + " order by " + order();
    List<?> numbers =
        bound(em, sql + " offset " + first + " rows fetch next " + count + " rows only")
            .getResultList();
    return numbers.stream().map(number -> ((Number) number).longValue()).toList();
  }

  /** How many there are. */
  long count(EntityManager em) {
    Query query = bound(em, "select count(*) from post p where " + where());
    return ((Number) query.getSingleResult()).longValue();
  }

  private Query bound(EntityManager em, String sql) {
    Query query = em.createNativeQuery(sql);
    for (int i = 0; i < values.size(); i++) {
      query.setParameter(i + 1, values.get(i));
    }
    return query;
  }

  private String where() {
    values.clear();
    List<String> all = new ArrayList<>();
    all.add("p.kind = " + put(filter.kind().name()));
    all.add(tab());
    if (filter.author() != 0) {
      all.add("p.author_id = " + put(filter.author()));
    }
    filter.patterns().forEach(word -> all.add("p.title_key like " + put(word) + " escape '!'"));
    if (filter.month() != null) {
      all.add(month(filter.month().atDay(1).atStartOfDay()));
    }
    filings.forEach(filing -> all.add(filing.condition()));
    return String.join(" and ", all);
  }

  private String tab() {
    String own = "p.author_id = " + viewer.account();
    return switch (filter.tab()) {
      case ALL ->
          "p.status <> 'TRASH'"
              + (viewer.all() ? "" : " and (%s or (%s))".formatted(own, published("<=")));
      case MINE -> own + " and p.status <> 'TRASH'";
      case PUBLISHED -> published("<=");
      case SCHEDULED -> published(">") + unlessAll(own);
      default -> "p.status = '" + filter.tab().status() + "'" + unlessAll(own);
    };
  }

  private String published(String beside) {
    return "p.status = 'PUBLISHED' and p.published_at " + beside + " " + put(now.toEpochMilli());
  }

  private String unlessAll(String own) {
    return viewer.all() ? "" : " and " + own;
  }

  // The order goes by the moment, the month by the local clock: the moment within wide bounds, so
  // that the index is of use, and the clock exactly.
  private String month(LocalDateTime from) {
    LocalDateTime until = from.plusMonths(1);
    return "p.published_at >= %s and p.published_at < %s"
            .formatted(
                put(from.toInstant(ZoneOffset.UTC).minus(CLOCKS_APART).toEpochMilli()),
                put(until.toInstant(ZoneOffset.UTC).plus(CLOCKS_APART).toEpochMilli()))
        + " and p.published_local >= %s and p.published_local < %s"
            .formatted(
                put(from.toEpochSecond(ZoneOffset.UTC)), put(until.toEpochSecond(ZoneOffset.UTC)));
  }

  // H2 sees that an index is in this order only when what is the same in all entries is said too.
  private String order() {
    boolean own = filter.author() != 0 || filter.tab() == PostTab.MINE;
    String same =
        own
            ? "p.author_id, p.kind, "
            : filter.tab().status() == null ? "p.kind, " : "p.kind, p.status, ";
    return switch (filter.order()) {
      case NEWEST, OLDEST -> same + "p.published_at desc, p.id desc";
      case TITLE, TITLE_DOWN, TREE -> "p.kind, p.title_key, p.id";
    };
  }

  private String put(Object value) {
    values.add(value);
    return "?" + values.size();
  }
}
