package org.broadsheet.post.terms;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Locale;
import org.broadsheet.account.Allowed;
import org.broadsheet.account.Capability;
import org.broadsheet.category.Tag;

/** Lists of the ordinary tags, cut into pages by the database. */
@Stateless
public class TagQueries {

  @PersistenceContext private EntityManager em;

  /**
   * Some of the tags.
   *
   * @param words part of the name; empty for all
   * @param used true for the most used first, false for the order of names
   */
  @Allowed(Capability.MANAGE_CATEGORIES)
  public List<Tag> list(String words, boolean used, int first, int count) {
    String order = used ? "t.taxonomy, t.postCount desc, t.id" : "t.taxonomy, t.name, t.id";
    return query("select t", words, " order by " + order, Tag.class)
        .setFirstResult(first)
        .setMaxResults(count)
        .getResultList();
  }

  /** How many tags have these words in their name. */
  @Allowed(Capability.MANAGE_CATEGORIES)
  public long count(String words) {
    return query("select count(t)", words, "", Long.class).getSingleResult();
  }

  private <T> TypedQuery<T> query(String select, String words, String order, Class<T> type) {
    String like = words.isEmpty() ? "" : " and lower(t.name) like :words escape '!'";
    TypedQuery<T> query =
        em.createQuery(select + " from Tag t where t.taxonomy = :ordinary" + like + order, type)
            .setParameter("ordinary", Tag.ORDINARY);
    return words.isEmpty()
        ? query
        : query.setParameter(
            "words", "%" + words.toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0") + "%");
  }
}
