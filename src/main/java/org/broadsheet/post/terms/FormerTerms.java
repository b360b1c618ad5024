package org.broadsheet.post.terms;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Optional;

/** Remembers where categories and tags used to be found. */
@Stateless
public class FormerTerms {

  @PersistenceContext private EntityManager em;

  /** What is found today where this slug led to, the last one first. */
  public Optional<Long> bySlug(String taxonomy, String slug) {
    return one(
        em.createQuery(
                "select f.term from FormerTerm f where f.taxonomy = :taxonomy and f.slug = :slug"
                    + " order by f.id desc",
                Long.class)
            .setParameter("taxonomy", taxonomy)
            .setParameter("slug", slug));
  }

  /** What became of the category with this number. */
  public Optional<Long> byNumber(long number) {
    return one(
        em.createQuery(
                "select f.term from FormerTerm f where f.formerNumber = :number"
                    + " and f.taxonomy = :category order by f.id desc",
                Long.class)
            .setParameter("number", number)
            .setParameter("category", FormerTerm.CATEGORY));
  }

  private static Optional<Long> one(TypedQuery<Long> query) {
    return query.setMaxResults(1).getResultStream().findFirst();
  }

  /** A term gets another slug; the old one leads to it. */
  @TransactionAttribute(TransactionAttributeType.MANDATORY)
  public void renamed(String taxonomy, String formerSlug, long term) {
    em.persist(new FormerTerm(taxonomy, formerSlug, null, term));
  }

  /** A term is taken over by another, with all its earlier addresses. */
  @TransactionAttribute(TransactionAttributeType.MANDATORY)
  public void replaced(String taxonomy, String slug, long term, long heir) {
    em.createQuery(
            "update FormerTerm f set f.term = :heir where f.taxonomy = :taxonomy and f.term = :term")
        .setParameter("heir", heir)
        .setParameter("taxonomy", taxonomy)
        .setParameter("term", term)
        .executeUpdate();
    em.persist(new FormerTerm(taxonomy, slug, term, heir));
  }

  /** A term is gone, and with it what led there. */
  @TransactionAttribute(TransactionAttributeType.MANDATORY)
  public void gone(String taxonomy, long term) {
    em.createQuery("delete from FormerTerm f where f.taxonomy = :taxonomy and f.term = :term")
        .setParameter("taxonomy", taxonomy)
        .setParameter("term", term)
        .executeUpdate();
  }
}
