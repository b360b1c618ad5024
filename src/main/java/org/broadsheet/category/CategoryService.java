package org.broadsheet.category;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Finds categories and tags. */
@Stateless
public class CategoryService {

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

  /** Numbers of a category and of all that stand below it. */
  public List<Long> withDescendants(long id) {
    List<Long> found = new ArrayList<>();
    Deque<Long> open = new ArrayDeque<>(List.of(id));
    while (!open.isEmpty()) {
      found.addAll(open);
      List<Long> level = List.copyOf(open);
      open.clear();
      open.addAll(
          em.createQuery("select c.id from Category c where c.parent.id in :ids", Long.class)
              .setParameter("ids", level)
              .getResultList());
    }
    return found;
  }

  /** The tag with this number. */
  public Optional<Tag> findTag(long id) {
    return Optional.ofNullable(em.find(Tag.class, id));
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
