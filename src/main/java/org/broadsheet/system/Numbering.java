package org.broadsheet.system;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/**
 * Gives posts, comments, terms and accounts their numbers, stepping over those that imported things
 * have brought along.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class Numbering {

  /** What is numbered, with its sequence and the tables that share it. */
  public enum Series {
    /** Posts, pages and media share one series, as in WordPress: all answer to {@code ?p=}. */
    POST("post_number", List.of("post", "media")),
    COMMENT("comment_number", List.of("comment")),
    /** Categories and tags share one series, as terms do in WordPress. */
    TERM("term_number", List.of("category", "tag")),
    ACCOUNT("account_number", List.of("account"));

    private final String sequence;
    private final List<String> tables;

    Series(String sequence, List<String> tables) {
      this.sequence = sequence;
      this.tables = tables;
    }
  }

  @PersistenceContext private EntityManager em;
  @EJB private Sequences sequences;

  /** The next free number. */
  public long next(Series series) {
    long number = draw(series);
    if (!isFree(series, number)) {
      sequences.restart(series.sequence, highest(series) + 1);
      number = draw(series);
    }
    return number;
  }

  /**
   * A number below zero, for a medium that has no page: it takes none away that the next export may
   * bring, and no address asks for it.
   */
  public long nextBelowZero() {
    return -draw("file_number");
  }

  /** True when nothing has this number yet; numbers below 1 are never free. */
  public boolean isFree(Series series, long number) {
    return number > 0 && series.tables.stream().noneMatch(table -> taken(table, number));
  }

  private boolean taken(String table, long number) {
    Number rows =
        (Number)
            em.createNativeQuery("select count(*) from " + table + " where id = ?1")
                .setParameter(1, number)
                .getSingleResult();
    return rows.longValue() > 0;
  }

  private long highest(Series series) {
    return series.tables.stream()
        .mapToLong(
            table ->
                ((Number)
                        em.createNativeQuery("select coalesce(max(id), 0) from " + table)
                            .getSingleResult())
                    .longValue())
        .max()
        .orElse(0);
  }

  private long draw(Series series) {
    return draw(series.sequence);
  }

  private long draw(String sequence) {
    return ((Number) em.createNativeQuery("select nextval('" + sequence + "')").getSingleResult())
        .longValue();
  }
}
