package org.broadsheet.comment.moderation;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.broadsheet.account.Allowed;
import org.broadsheet.account.Capability;
import org.broadsheet.comment.Comment;
import org.broadsheet.comment.CommentChanges;

/** The comments of one person, found by the e-mail address they were signed with. */
@Stateless
public class PersonalCommentService {

  @PersistenceContext private EntityManager em;
  @EJB private CommentChanges changes;

  /** How many there are. */
  @Allowed(Capability.MANAGE_USERS)
  public long count(String email) {
    return query("select count(c.id)", "", Long.class, email).getSingleResult();
  }

  /** All of them, newest first. */
  @Allowed(Capability.MANAGE_USERS)
  public List<Map<String, String>> export(String email) {
    return query(
            "select c", " order by c.authorKey, c.writtenAt desc, c.id desc", Comment.class, email)
        .getResultStream()
        .map(PersonalCommentService::fields)
        .toList();
  }

  /**
   * Takes the name and addresses off them. The words stay: others have answered them, as in
   * WordPress.
   */
  @Allowed(Capability.MANAGE_USERS)
  public void anonymise(String email) {
    Map<Long, Integer> concerned = new HashMap<>();
    for (Comment comment : query("select c", "", Comment.class, email).getResultList()) {
      comment.signedBy("", "", "", null);
      comment.mark(null);
      if (comment.isApproved()) {
        concerned.put(comment.getPost().getId(), 0);
      }
      // What came with an import may name them, or a network address.
      em.createQuery(
              "delete from CustomField f where f.ownerKind = 'comment' and f.ownerId = :comment")
          .setParameter("comment", comment.getId())
          .executeUpdate();
    }
    changes.follow(concerned);
  }

  private <T> TypedQuery<T> query(String select, String end, Class<T> type, String email) {
    return em.createQuery(select + " from Comment c where c.authorKey = :key" + end, type)
        .setParameter("key", Comment.keyOf(email));
  }

  private static Map<String, String> fields(Comment comment) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("number", String.valueOf(comment.getId()));
    fields.put("post", String.valueOf(comment.getPost().getId()));
    fields.put("written", comment.getWrittenAt().toString());
    fields.put("status", comment.getStatus().name());
    fields.put("name", comment.getAuthorName());
    fields.put("email", comment.getAuthorEmail());
    fields.put("url", comment.getAuthorUrl());
    fields.put("text", comment.getContent());
    return fields;
  }
}
