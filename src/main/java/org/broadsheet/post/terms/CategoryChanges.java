package org.broadsheet.post.terms;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.broadsheet.category.Category;
import org.broadsheet.post.PostChanges;
import org.broadsheet.settings.SettingKey;
import org.broadsheet.settings.SettingsService;
import org.broadsheet.system.change.Subjects;

/**
 * Follows up a change of the tree of categories: brings archives in order and tells every node
 * which pages show it, in the same transaction.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class CategoryChanges {

  @PersistenceContext private EntityManager em;
  @EJB private TermFilings filings;
  @EJB private PostChanges changes;
  @EJB private SettingsService settings;

  /** The numbers of a category and of all above it. */
  static Set<Long> lineage(Category category) {
    Set<Long> lineage = new LinkedHashSet<>();
    Category at = category;
    while (at != null && lineage.add(at.getId())) {
      at = at.getParent();
    }
    return lineage;
  }

  /** Brings the archives of categories in order whose branches are others now. */
  public void settle(Collection<Long> touched) {
    em.flush();
    CategoryParents tree = CategoryParents.read(em);
    touched.forEach(category -> filings.settle(category, tree.branch(category)));
  }

  /** Records what is shown otherwise from now on. */
  public void changed(Collection<Long> touched) {
    Set<String> subjects = new HashSet<>();
    subjects.add(Subjects.CATEGORIES);
    subjects.add(Subjects.COUNTS);
    subjects.add(Subjects.ADDRESSES);
    if (settings.read().get(SettingKey.PERMALINKS).contains("%category%")) {
      // Every post has another address.
      subjects.add(Subjects.EVERYTHING);
    }
    for (Long category : touched) {
      subjects.add(Subjects.category(category));
      subjects.add(Subjects.listOf(Subjects.category(category)));
    }
    changes.refiled(subjects);
  }
}
