package org.broadsheet.post.terms;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.broadsheet.account.Allowed;
import org.broadsheet.account.Capability;
import org.broadsheet.category.CategoryService;
import org.broadsheet.category.Tag;
import org.broadsheet.category.TermLeaving;
import org.broadsheet.post.PostChanges;
import org.broadsheet.system.NotFoundException;
import org.broadsheet.system.Numbering;
import org.broadsheet.system.Numbering.Series;
import org.broadsheet.system.activity.Activity;
import org.broadsheet.system.activity.Deed;
import org.broadsheet.system.change.Subjects;
import org.broadsheet.text.Html;

/** Puts the tags in order; posts, archives and old addresses go along. */
@Stateless
public class TagDesk {

  @PersistenceContext private EntityManager em;
  @EJB private CategoryService terms;
  @EJB private TermFilings filings;
  @EJB private FormerTerms former;
  @EJB private Numbering numbering;
  @EJB private PostChanges changes;
  @EJB private Activity activity;
  @Inject private Event<TermLeaving> leaving;
  @Inject private TermSlugs slugs;

  /**
   * The tag with this number.
   *
   * @throws NotFoundException when there is none, or when it belongs to an imported taxonomy
   */
  @Allowed(Capability.MANAGE_CATEGORIES)
  public Tag find(long id) {
    return terms
        .findTag(id)
        .filter(Tag::isOrdinary)
        .orElseThrow(() -> new NotFoundException("No tag " + id));
  }

  /**
   * Adds a tag.
   *
   * @param slug as somebody wrote it; empty for one made of the name
   * @throws SlugTakenException when another has this slug
   */
  @Allowed(Capability.MANAGE_CATEGORIES)
  public long add(String name, String slug, String description) {
    long id = numbering.next(Series.TERM);
    String free = slugs.tag(slug, name, id);
    em.persist(new Tag(id, Tag.ORDINARY, free, name, Html.post(description)));
    em.flush();
    changes.refiled(Set.of(Subjects.ADDRESSES));
    activity.record(Deed.TERM_ADDED, name);
    return id;
  }

  /**
   * Changes a tag; an old slug leads to the new one.
   *
   * @throws SlugTakenException when another has this slug
   */
  @Allowed(Capability.MANAGE_CATEGORIES)
  public void edit(long id, String name, String slug, String description) {
    Tag tag = find(id);
    tag.describe(name, Html.post(description), tag.getParentSlug());
    String renamed = slugs.tag(slug, name, id);
    if (!renamed.equals(tag.getSlug())) {
      former.renamed(Tag.ORDINARY, tag.getSlug(), id);
      tag.rename(renamed);
    }
    record(Set.of(id));
    activity.record(Deed.TERM_CHANGED, name);
  }

  /** Makes a tag part of another one, which gets its posts and its addresses. */
  @Allowed(Capability.MANAGE_CATEGORIES)
  public void merge(long id, long into) {
    Tag tag = find(id);
    Tag heir = find(into);
    if (id == into) {
      throw new IllegalArgumentException("A tag cannot inherit from itself: " + id);
    }
    em.flush();
    filings.moveTag(id, into);
    leaving.fire(new TermLeaving(false, id, into));
    former.replaced(Tag.ORDINARY, tag.getSlug(), id, into);
    remove(tag);
    record(Set.of(id, into));
    activity.record(Deed.TERM_MERGED, tag.getName(), "", heir.getName());
  }

  /**
   * Deletes tags; their posts stay, without them.
   *
   * @return how many were deleted
   */
  @Allowed(Capability.MANAGE_CATEGORIES)
  public int delete(Collection<Long> numbers) {
    Set<Long> deleted = new HashSet<>();
    for (Long number : numbers) {
      Tag tag = terms.findTag(number).filter(Tag::isOrdinary).orElse(null);
      if (tag != null && deleted.add(number)) {
        filings.dropTag(number);
        leaving.fire(new TermLeaving(false, number, null));
        former.gone(Tag.ORDINARY, number);
        remove(tag);
        activity.record(Deed.TERM_DELETED, tag.getName());
      }
    }
    record(deleted);
    return deleted.size();
  }

  private void remove(Tag tag) {
    em.createNativeQuery("delete from custom_field where owner_kind = 'tag' and owner_id = ?1")
        .setParameter(1, tag.getId())
        .executeUpdate();
    em.remove(tag);
    em.flush();
  }

  private void record(Collection<Long> touched) {
    Set<String> subjects = new HashSet<>(Set.of(Subjects.COUNTS, Subjects.ADDRESSES));
    for (Long tag : touched) {
      subjects.add(Subjects.tag(tag));
      subjects.add(Subjects.listOf(Subjects.tag(tag)));
    }
    changes.refiled(subjects);
  }
}
