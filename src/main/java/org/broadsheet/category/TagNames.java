package org.broadsheet.category;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.broadsheet.system.Numbering;
import org.broadsheet.system.Numbering.Series;
import org.broadsheet.text.Slug;

/** Finds the tags that somebody has written down by name, and makes those that are missing. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class TagNames {

  /** As many characters as WordPress keeps of the name of a term. */
  private static final int LONGEST = 200;

  @PersistenceContext private EntityManager em;
  @EJB private CategoryService terms;
  @EJB private Numbering numbering;

  /** The ordinary tags of these names, in this order; names that are blank are left out. */
  public Set<Tag> named(Collection<String> names) {
    Set<Tag> tags = new LinkedHashSet<>();
    for (String raw : names) {
      String name = raw.strip().replaceAll("\\s+", " ");
      if (!name.isEmpty()) {
        tags.add(named(name.length() > LONGEST ? name.substring(0, LONGEST) : name));
      }
    }
    return tags;
  }

  private Tag named(String name) {
    Optional<Tag> known =
        em.createQuery(
                "select t from Tag t where t.taxonomy = :ordinary and t.name = :name order by t.id",
                Tag.class)
            .setParameter("ordinary", Tag.ORDINARY)
            .setParameter("name", name)
            .setMaxResults(1)
            .getResultStream()
            .findFirst();
    // "Ferry" and "ferry" are one tag, as in WordPress: what counts is the slug.
    return known.or(() -> terms.findTag(Tag.ORDINARY, Slug.of(name))).orElseGet(() -> make(name));
  }

  private Tag make(String name) {
    long id = numbering.next(Series.TERM);
    String slug = Slug.of(name).isEmpty() ? Long.toString(id) : Slug.of(name);
    Tag tag = new Tag(id, Tag.ORDINARY, slug, name, "");
    em.persist(tag);
    em.flush();
    return tag;
  }
}
