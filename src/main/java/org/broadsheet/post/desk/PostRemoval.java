package org.broadsheet.post.desk;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.broadsheet.post.Post;
import org.broadsheet.post.PostChanges;
import org.broadsheet.post.PostsLeaving;
import org.broadsheet.system.activity.Activity;
import org.broadsheet.system.activity.Deed;
import org.broadsheet.system.change.ChangeLog;
import org.broadsheet.system.change.Subjects;

/**
 * Takes posts and pages out of the database with all that is theirs alone, in a few statements.
 * What other features keep of them they delete themselves, when they hear of {@link PostsLeaving}.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class PostRemoval {

  private static final List<String> OF_A_POST =
      List.of("archive_entry", "post_category", "post_tag", "former_address");

  @PersistenceContext private EntityManager em;
  @EJB private PostChanges changes;
  @EJB private ChangeLog log;
  @EJB private Activity activity;
  @Inject private Event<PostsLeaving> leaving;

  /** Deletes posts for ever; pages below them move up. */
  public void remove(List<Post> posts) {
    if (posts.isEmpty()) {
      return;
    }
    Set<String> subjects = new HashSet<>();
    posts.forEach(post -> subjects.addAll(changes.of(post)));
    subjects.add(Subjects.PAGES);
    subjects.add(Subjects.ADDRESSES);
    em.flush();
    leaving.fire(new PostsLeaving(posts.stream().map(Post::getId).toList()));
    String numbers =
        posts.stream().map(post -> Long.toString(post.getId())).collect(Collectors.joining(", "));
    OF_A_POST.forEach(table -> run("delete from " + table + " where post_id in (" + numbers + ")"));
    run("delete from custom_field where owner_kind = 'post' and owner_id in (" + numbers + ")");
    run("update media set post_id = null where post_id in (" + numbers + ")");
    for (Post post : posts) {
      activity.record(Deed.POST_DELETED, post.getId(), post.getTitle());
      raiseBelow(post);
      run("delete from post where id = " + post.getId());
      em.detach(post);
    }
    log.record(subjects);
  }

  // One at a time: the page above may be the next to go.
  private void raiseBelow(Post post) {
    run(
        "update post set version = version + 1, parent_id ="
            + " (select a.parent_id from post a where a.id = "
            + post.getId()
            + ") where parent_id = "
            + post.getId());
  }

  private void run(String statement) {
    em.createNativeQuery(statement).executeUpdate();
  }
}
