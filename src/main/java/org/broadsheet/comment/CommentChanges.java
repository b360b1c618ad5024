package org.broadsheet.comment;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.broadsheet.system.change.ChangeLog;
import org.broadsheet.system.change.Subjects;

/**
 * Follows up a change of comments that readers see: keeps the number each post has, and tells every
 * node which pages show it. What readers never saw touches no page.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class CommentChanges {

  @PersistenceContext private EntityManager em;
  @EJB private ChangeLog log;

  /**
   * Follows up what readers see differently from now on.
   *
   * @param differences for the number of each post concerned, how many approved comments it has
   *     gained or lost; 0 when only words have changed
   */
  public void follow(Map<Long, Integer> differences) {
    Set<String> subjects = new HashSet<>();
    // In one order, so that two moderators never wait for each other.
    new TreeMap<>(differences)
        .forEach(
            (post, difference) -> {
              count(post, difference);
              subjects.add(Subjects.conversation(post));
              subjects.add(Subjects.COMMENTS);
            });
    log.record(subjects);
  }

  // Added rather than counted: a post may have a hundred thousand of them.
  private void count(long post, int difference) {
    if (difference != 0) {
      em.createNativeQuery("update post set comment_count = comment_count + ?1 where id = ?2")
          .setParameter(1, difference)
          .setParameter(2, post)
          .executeUpdate();
    }
  }
}
