package org.broadsheet.comment.spam;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.broadsheet.comment.Comment;
import org.broadsheet.comment.Lesson;

/** What the spam filter remembers of the words that editors have decided about. */
@Stateless
public class SpamWords {

  /** Counts the comments themselves. */
  private static final String ALL = "";

  @PersistenceContext private EntityManager em;

  /** How likely these words make it that a comment is spam; 0.5 when nothing can be said. */
  public double probability(Set<String> words) {
    Set<String> asked = new TreeSet<>(words);
    asked.add(ALL);
    StringBuilder places = new StringBuilder();
    for (int i = 1; i <= asked.size(); i++) {
      places.append(i == 1 ? "?" : ", ?").append(i);
    }
    var query =
        em.createNativeQuery(
            "select word, spam, ham from spam_word where word in (" + places + ")");
    int place = 1;
    for (String word : asked) {
      query.setParameter(place++, word);
    }
    @SuppressWarnings("unchecked")
    List<Object[]> rows = query.getResultList();
    Bayes.Count all = new Bayes.Count(0, 0);
    List<Bayes.Count> counts = new ArrayList<>();
    for (Object[] row : rows) {
      Bayes.Count count =
          new Bayes.Count(((Number) row[1]).longValue(), ((Number) row[2]).longValue());
      if (row[0].equals(ALL)) {
        all = count;
      } else {
        counts.add(count);
      }
    }
    return Bayes.probability(counts, all);
  }

  /** Numbers of comments from which there is something to learn. */
  public List<Long> findLessons(int count) {
    return em.createQuery(
            "select c.id from Comment c where c.moderation.lesson in"
                + " (org.broadsheet.comment.Lesson.SPAM, org.broadsheet.comment.Lesson.HAM)",
            Long.class)
        .setMaxResults(count)
        .getResultList();
  }

  /**
   * Learns from one comment. What it taught before, and was decided otherwise since, is forgotten.
   */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void learn(long number) {
    Comment comment = em.find(Comment.class, number, LockModeType.PESSIMISTIC_WRITE);
    if (comment == null || comment.getModeration().getLesson() == null) {
      return;
    }
    Lesson before = comment.getModeration().getLearned();
    Lesson now = comment.getModeration().getLesson();
    comment.getModeration().learn();
    if (before != now) {
      Set<String> words =
          new TreeSet<>(
              Tokens.of(comment.getAuthorName(), comment.getAuthorUrl(), comment.getContent()));
      words.add(ALL);
      // In one order, so that two nodes never wait for each other.
      words.forEach(word -> count(word, before, now));
    }
  }

  private void count(String word, Lesson before, Lesson now) {
    int spam = one(now, Lesson.SPAM) - one(before, Lesson.SPAM);
    int ham = one(now, Lesson.HAM) - one(before, Lesson.HAM);
    int known =
        em.createNativeQuery(
                "update spam_word set spam = spam + ?1, ham = ham + ?2 where word = ?3")
            .setParameter(1, spam)
            .setParameter(2, ham)
            .setParameter(3, word)
            .executeUpdate();
    if (known == 0) {
      em.createNativeQuery("insert into spam_word (word, spam, ham) values (?1, ?2, ?3)")
          .setParameter(1, word)
          .setParameter(2, Math.max(0, spam))
          .setParameter(3, Math.max(0, ham))
          .executeUpdate();
    }
  }

  private static int one(Lesson lesson, Lesson kind) {
    return lesson == kind ? 1 : 0;
  }
}
