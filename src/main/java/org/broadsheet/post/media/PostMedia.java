package org.broadsheet.post.media;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.Collections;
import java.util.List;
import org.broadsheet.media.MediaAddresses;
import org.broadsheet.media.MediaFiles;
import org.broadsheet.media.MediaLeaving;
import org.broadsheet.post.Post;
import org.broadsheet.system.change.ChangeLog;
import org.broadsheet.system.change.Subjects;

/** The notes which files posts show or link to. */
@Stateless
public class PostMedia {

  private static final int POSTS_AT_ONCE = 100;

  /** Longer paths are not noted: no editor gives such names. */
  private static final int PATH_AT_MOST = 500;

  private static final int PATHS_AT_MOST = 1000;

  @PersistenceContext private EntityManager em;
  @EJB private ChangeLog log;

  /**
   * Notes the files of some posts whose texts have changed, in a transaction of their own.
   *
   * @return whether there may be more such posts
   */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public boolean noteSome() {
    List<Long> due =
        numbers(
            em.createNativeQuery(
                "select id from post where media_due > 0 order by media_due, id fetch first "
                    + POSTS_AT_ONCE
                    + " rows only"));
    List<Long> ids = due.isEmpty() ? due : locked(due);
    if (!ids.isEmpty()) {
      em.createQuery("select p.id, p.bodyHtml from Post p where p.id in :ids", Object[].class)
          .setParameter("ids", ids)
          .getResultList()
          .forEach(post -> note((Long) post[0], (String) post[1]));
      // The version stays: somebody may have the text open.
      em.createQuery("update Post p set p.mediaDue = 0 where p.id in :ids")
          .setParameter("ids", ids)
          .executeUpdate();
    }
    return ids.size() == POSTS_AT_ONCE;
  }

  // Rows at which somebody is writing are left for later: then nobody waits in a circle. A query of
  // its own, because H2 walks through all that are due when it is to lock the first of them.
  private List<Long> locked(List<Long> due) {
    Query query =
        em.createNativeQuery(
            "select id from post where media_due > 0 and id in ("
                + String.join(", ", Collections.nCopies(due.size(), "?"))
                + ") order by id for update skip locked");
    for (int i = 0; i < due.size(); i++) {
      query.setParameter(i + 1, due.get(i));
    }
    return numbers(query);
  }

  private static List<Long> numbers(Query query) {
    List<?> rows = query.getResultList();
    return rows.stream().map(id -> ((Number) id).longValue()).toList();
  }

  private void note(long post, String html) {
    em.createNativeQuery("delete from media_use where post_id = ?1")
        .setParameter(1, post)
        .executeUpdate();
    MediaAddresses.in(html).stream()
        .filter(path -> path.length() <= PATH_AT_MOST)
        .limit(PATHS_AT_MOST)
        .forEach(
            path ->
                em.createNativeQuery("insert into media_use (post_id, file_path) values (?1, ?2)")
                    .setParameter(1, post)
                    .setParameter(2, path)
                    .executeUpdate());
  }

  /** Posts that show this file or link to it, and those that have this featured picture. */
  public List<Post> find(long media, String filePath, int atMost) {
    List<?> ids =
        em.createNativeQuery(
                "select post_id from media_use where file_path = ?1"
                    + " union select id from post where picture_id = ?2 order by 1 desc"
                    + " fetch first "
                    + atMost
                    + " rows only")
            .setParameter(1, filePath == null ? "" : MediaFiles.originalOf(filePath))
            .setParameter(2, media)
            .getResultList();
    return ids.isEmpty()
        ? List.of()
        : em.createQuery("select p from Post p where p.id in :ids order by p.id desc", Post.class)
            .setParameter("ids", ids.stream().map(id -> ((Number) id).longValue()).toList())
            .getResultList();
  }

  /** A medium goes: posts have it for their featured picture no longer. */
  public void leave(@Observes MediaLeaving event) {
    List<Post> posts =
        em.createQuery("select p from Post p where p.picture.id = :media", Post.class)
            .setParameter("media", event.id())
            .getResultList();
    posts.forEach(post -> post.illustrate(null));
    log.record(posts.stream().map(post -> Subjects.post(post.getId())).toList());
    em.flush();
  }
}
