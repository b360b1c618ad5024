package org.broadsheet.post.terms;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.broadsheet.account.Allowed;
import org.broadsheet.account.Capability;
import org.broadsheet.category.Category;
import org.broadsheet.category.CategoryService;
import org.broadsheet.category.TermLeaving;
import org.broadsheet.post.PostChanges;
import org.broadsheet.settings.SettingKey;
import org.broadsheet.settings.SettingsService;
import org.broadsheet.system.NotFoundException;
import org.broadsheet.system.Numbering;
import org.broadsheet.system.Numbering.Series;
import org.broadsheet.system.activity.Activity;
import org.broadsheet.system.activity.Deed;
import org.broadsheet.system.change.Subjects;
import org.broadsheet.text.Html;

/** Puts the tree of categories in order; posts, archives and old addresses go along. */
@Stateless
public class CategoryDesk {

  @PersistenceContext private EntityManager em;
  @EJB private CategoryService categories;
  @EJB private TermFilings filings;
  @EJB private CategoryChanges tree;
  @EJB private FormerTerms former;
  @EJB private Numbering numbering;
  @EJB private PostChanges changes;
  @EJB private Activity activity;
  @EJB private SettingsService settings;
  @Inject private Event<TermLeaving> leaving;
  @Inject private TermSlugs slugs;

  /**
   * The category with this number.
   *
   * @throws NotFoundException when there is none
   */
  @Allowed(Capability.MANAGE_CATEGORIES)
  public Category find(long id) {
    return categories.find(id).orElseThrow(() -> new NotFoundException("No category " + id));
  }

  /**
   * Adds a category.
   *
   * @param slug as somebody wrote it; empty for one made of the name
   * @param parent number of the wider category; 0 for none
   * @throws SlugTakenException when another has this slug
   */
  @Allowed(Capability.MANAGE_CATEGORIES)
  public long add(String name, String slug, long parent, String description) {
    long id = numbering.next(Series.TERM);
    Category category =
        new Category(id, slugs.category(slug, name, id), name, Html.post(description));
    if (parent != 0) {
      category.moveBelow(find(parent));
    }
    em.persist(category);
    em.flush();
    changes.refiled(Set.of(Subjects.CATEGORIES, Subjects.ADDRESSES));
    activity.record(Deed.TERM_ADDED, name);
    return id;
  }

  /**
   * Changes a category: its name and description, its slug (the old address leads to the new one),
   * and its place in the tree.
   *
   * @throws SlugTakenException when another has this slug
   * @throws CircleException when it would stand below itself
   */
  @Allowed(Capability.MANAGE_CATEGORIES)
  public void edit(long id, String name, String slug, long parent, String description) {
    Category category = find(id);
    Set<Long> touched = CategoryChanges.lineage(category);
    boolean moved = parent != number(category.getParent());
    category.describe(name, Html.post(description));
    String renamed = slugs.category(slug, name, id);
    if (!renamed.equals(category.getSlug())) {
      former.renamed(FormerTerm.CATEGORY, category.getSlug(), id);
      category.rename(renamed);
    }
    if (moved) {
      moveBelow(category, parent == 0 ? null : find(parent));
      touched.addAll(CategoryChanges.lineage(category));
      tree.settle(touched);
    }
    tree.changed(touched);
    activity.record(Deed.TERM_CHANGED, name);
  }

  /**
   * Makes a category part of another one, which gets its posts, what stands below it, and its
   * addresses.
   */
  @Allowed(Capability.MANAGE_CATEGORIES)
  public void merge(long id, long into) {
    takeOver(id, into, true);
  }

  /**
   * Deletes a category. Posts that have no other one go to its heir, and so does its address; what
   * stands below it moves up.
   */
  @Allowed(Capability.MANAGE_CATEGORIES)
  public void delete(long id, long heir) {
    takeOver(id, heir, false);
  }

  private void takeOver(long id, long into, boolean whole) {
    Category category = find(id);
    Category heir = find(into);
    if (id == into) {
      throw new IllegalArgumentException("A category cannot inherit from itself: " + id);
    }
    Set<Long> touched = CategoryChanges.lineage(category);
    raiseBelow(category, whole ? heir : null);
    if (whole) {
      filings.moveCategory(id, into);
    } else {
      filings.inheritCategory(id, into);
    }
    touched.addAll(CategoryChanges.lineage(heir));
    touched.remove(id);
    tree.settle(touched);
    remove(category, into);
    Set<Long> all = new HashSet<>(touched);
    all.add(id);
    tree.changed(all);
    if (settings.read().getDefaultCategory() == id) {
      settings.change(Map.of(SettingKey.DEFAULT_CATEGORY, Long.toString(into)));
    }
    Deed deed = whole ? Deed.TERM_MERGED : Deed.TERM_DELETED;
    activity.record(deed, category.getName(), "", heir.getName());
  }

  // What stands below it goes to the heir, or up. An heir that stands below it always goes up:
  // nothing may hang on what is deleted.
  private void raiseBelow(Category category, Category heir) {
    Set<Long> aboveHeir = CategoryChanges.lineage(heir);
    List<Category> below =
        em.createQuery("select c from Category c where c.parent.id = :id", Category.class)
            .setParameter("id", category.getId())
            .getResultList();
    for (Category each : below) {
      boolean up = heir == null || aboveHeir.contains(each.getId());
      each.moveBelow(up ? category.getParent() : heir);
    }
    em.flush();
  }

  private void remove(Category category, long heir) {
    leaving.fire(new TermLeaving(true, category.getId(), heir));
    former.replaced(FormerTerm.CATEGORY, category.getSlug(), category.getId(), heir);
    em.createNativeQuery("delete from custom_field where owner_kind = 'category' and owner_id = ?1")
        .setParameter(1, category.getId())
        .executeUpdate();
    em.remove(category);
    em.flush();
  }

  private static void moveBelow(Category category, Category wider) {
    try {
      category.moveBelow(wider);
    } catch (IllegalArgumentException e) {
      throw new CircleException(category.getSlug(), e);
    }
  }

  private static long number(Category category) {
    return category == null ? 0 : category.getId();
  }
}
