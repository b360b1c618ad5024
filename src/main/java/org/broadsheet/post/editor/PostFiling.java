package org.broadsheet.post.editor;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.broadsheet.account.Allowed;
import org.broadsheet.account.Capability;
import org.broadsheet.category.Category;
import org.broadsheet.category.CategoryService;
import org.broadsheet.category.Tag;
import org.broadsheet.post.Post;
import org.broadsheet.system.Numbering;
import org.broadsheet.system.change.ChangeLog;
import org.broadsheet.system.change.Subjects;
import org.broadsheet.text.Slug;

/** Files posts under categories and tags, and makes those that are missing. */
@Stateless
public class PostFiling {

  private static final int NAME_MOST = 200;
  private static final int TAGS_MOST = 200;
  private static final int SUGGESTED = 10;

  @PersistenceContext private EntityManager em;
  @EJB private CategoryService categories;
  @EJB private Numbering numbering;
  @EJB private ChangeLog log;

  /** Files a post; terms of imported taxonomies stay. */
  @Allowed(Capability.EDIT_POSTS)
  public void file(Post post, Set<Long> chosen, String tags) {
    Set<Category> under = new LinkedHashSet<>();
    chosen.stream()
        .map(id -> em.find(Category.class, id))
        .filter(Objects::nonNull)
        .forEach(under::add);
    if (!Set.copyOf(post.getCategories()).equals(under)) {
      post.getCategories().clear();
      post.getCategories().addAll(under);
    }
    Set<Tag> with = new LinkedHashSet<>();
    post.getTags().stream().filter(tag -> !tag.isOrdinary()).forEach(with::add);
    with.addAll(tags(tags));
    if (!Set.copyOf(post.getTags()).equals(with)) {
      post.getTags().clear();
      post.getTags().addAll(with);
    }
  }

  private List<Tag> tags(String names) {
    Map<String, String> bySlug = new LinkedHashMap<>();
    for (String part : names.split("[,\\n]")) {
      String name = part.strip();
      name = name.length() > NAME_MOST ? name.substring(0, NAME_MOST) : name;
      if (!slug(name).isEmpty() && bySlug.size() < TAGS_MOST) {
        bySlug.putIfAbsent(slug(name), name);
      }
    }
    return bySlug.entrySet().stream().map(tag -> tag(tag.getKey(), tag.getValue())).toList();
  }

  // An imported tag may have a slug that is not the one of its name.
  private Tag tag(String slug, String name) {
    return categories
        .findTag(Tag.ORDINARY, slug)
        .or(() -> named(name))
        .orElseGet(
            () -> {
              Tag tag =
                  new Tag(numbering.next(Numbering.Series.TERM), Tag.ORDINARY, slug, name, "");
              em.persist(tag);
              em.flush();
              return tag;
            });
  }

  private java.util.Optional<Tag> named(String name) {
    return em.createQuery(
            "select t from Tag t where t.taxonomy = :taxonomy and t.name = :name", Tag.class)
        .setParameter("taxonomy", Tag.ORDINARY)
        .setParameter("name", name)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** Names of tags that begin so, as far as their slugs do; a few, by name. */
  @Allowed(Capability.EDIT_POSTS)
  public List<String> suggest(String beginning) {
    String slug = Slug.of(beginning);
    if (slug.isEmpty()) {
      return List.of();
    }
    return em.createQuery(
            "select t.name from Tag t where t.taxonomy = :taxonomy and t.slug >= :slug"
                + " and t.slug < :end order by t.slug",
            String.class)
        .setParameter("taxonomy", Tag.ORDINARY)
        .setParameter("slug", slug)
        .setParameter("end", slug + Character.MAX_VALUE)
        .setMaxResults(SUGGESTED)
        .getResultList();
  }

  /**
   * Makes a category, or finds the one that is called so.
   *
   * @param parent number of the wider category; null for none
   * @return its number; 0 when the name has nothing to make an address of
   */
  @Allowed(Capability.MANAGE_CATEGORIES)
  public long addCategory(String name, Long parent) {
    String called = name.length() > NAME_MOST ? name.substring(0, NAME_MOST) : name;
    String slug = slug(called);
    if (slug.isEmpty()) {
      return 0;
    }
    Category there = categories.findBySlug(slug).orElse(null);
    if (there != null && there.getName().equalsIgnoreCase(called)) {
      return there.getId();
    }
    long id = numbering.next(Numbering.Series.TERM);
    Category category =
        new Category(id, there == null ? slug : slug + "-" + id, called.strip(), "");
    category.moveBelow(parent == null ? null : em.find(Category.class, parent));
    em.persist(category);
    log.record(Subjects.CATEGORIES, Subjects.COUNTS);
    return id;
  }

  private static String slug(String name) {
    String slug = Slug.of(name);
    // A name of marks only, such as "++", still has to have an address.
    return slug.isEmpty() && !name.isBlank()
        ? Slug.canonical(name.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s/?#%]+", "-"))
        : slug;
  }
}
