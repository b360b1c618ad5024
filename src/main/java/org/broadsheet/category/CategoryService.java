package org.broadsheet.category;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Finds categories and tags. */
@Stateless
public class CategoryService {

  /** More than any reader looks through; a site with more of them shows and links these. */
  static final int OUTLINE_AT_MOST = 2000;

  @PersistenceContext private EntityManager em;

  /** The category with this number. */
  public Optional<Category> find(long id) {
    return Optional.ofNullable(em.find(Category.class, id));
  }

  /** The category with this canonical slug; slugs of categories are unique. */
  public Optional<Category> findBySlug(String slug) {
    return em.createQuery("select c from Category c where c.slug = :slug", Category.class)
        .setParameter("slug", slug)
        .getResultStream()
        .findFirst();
  }

  /** All categories by name. */
  public List<Category> all() {
    return em.createQuery("select c from Category c order by c.name, c.id", Category.class)
        .getResultList();
  }

  /**
   * All categories by name, in one query and without their descriptions; {@value #OUTLINE_AT_MOST}
   * at most.
   */
  @SuppressWarnings("unchecked")
  public List<CategoryLine> outline() {
    List<Object[]> rows =
        em.createNativeQuery(
                "select id, parent_id, name, slug, post_count from category order by name, id")
            .setMaxResults(OUTLINE_AT_MOST)
            .getResultList();
    return rows.stream().map(CategoryService::line).toList();
  }

  private static CategoryLine line(Object[] row) {
    Long parent = row[1] == null ? null : ((Number) row[1]).longValue();
    return new CategoryLine(
        ((Number) row[0]).longValue(),
        parent,
        (String) row[2],
        (String) row[3],
        ((Number) row[4]).longValue());
  }

  /** The tag with this number. */
  public Optional<Tag> findTag(long id) {
    return Optional.ofNullable(em.find(Tag.class, id));
  }

  /** The ordinary tags with the most public posts, those first. */
  public List<Tag> mostUsedTags(int most) {
    return em.createQuery(
            "select t from Tag t where t.taxonomy = :taxonomy and t.postCount > 0"
                + " order by t.taxonomy, t.postCount desc, t.id",
            Tag.class)
        .setParameter("taxonomy", Tag.ORDINARY)
        .setMaxResults(most)
        .getResultList();
  }

  /** The tag of a taxonomy with this canonical slug. */
  public Optional<Tag> findTag(String taxonomy, String slug) {
    return em.createQuery(
            "select t from Tag t where t.taxonomy = :taxonomy and t.slug = :slug", Tag.class)
        .setParameter("taxonomy", taxonomy)
        .setParameter("slug", slug)
        .getResultStream()
        .findFirst();
  }
}
