package org.broadsheet.comment.moderation;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.broadsheet.account.Account;
import org.broadsheet.account.Allowed;
import org.broadsheet.account.Capability;
import org.broadsheet.account.CurrentAccount;
import org.broadsheet.account.ForbiddenException;
import org.broadsheet.comment.Comment;
import org.broadsheet.comment.CommentApproved;
import org.broadsheet.comment.CommentChanges;
import org.broadsheet.comment.CommentKind;
import org.broadsheet.comment.CommentStatus;
import org.broadsheet.settings.SettingsService;
import org.broadsheet.system.Numbering;
import org.broadsheet.text.Html;

/** Replies from the console, and corrections of what was said. */
@Stateless
public class CommentEditing {

  @PersistenceContext private EntityManager em;
  @EJB private ModerationService moderation;
  @EJB private CommentChanges changes;
  @EJB private Numbering numbering;
  @EJB private SettingsService settings;
  @Inject private Event<CommentApproved> approved;
  @Inject private CurrentAccount current;
  @Inject private Clock clock;

  /**
   * Answers a comment as the person signed in, at once for everybody to see; what it answers is
   * approved with it.
   *
   * @return the number of the answer
   * @throws ForbiddenException when it is another's to decide about, or is spam or trash
   */
  @Allowed(Capability.PUBLISH_POSTS)
  public long reply(long id, String text) {
    Comment answered = moderation.find(id);
    if (answered.getStatus() != CommentStatus.APPROVED
        && answered.getStatus() != CommentStatus.PENDING) {
      throw new ForbiddenException("Nobody answers comment " + id + ", " + answered.getStatus());
    }
    Account me =
        current.find().orElseThrow(() -> new ForbiddenException("Nobody is here to answer"));
    Instant now = clock.instant();
    Comment reply =
        new Comment(
            numbering.next(Numbering.Series.COMMENT),
            answered.getPost(),
            CommentKind.COMMENT,
            now,
            LocalDateTime.ofInstant(now, zone()));
    reply.signedBy(me.getDisplayName(), me.getEmail(), me.getUrl(), me.getId());
    reply.say(text, Html.comment(text));
    reply.replyTo(answered.getId(), answered.getThreadId(), answered.getDepth() + 1);
    reply.decide(CommentStatus.APPROVED, now);
    em.persist(reply);
    Map<Long, Integer> differences = new HashMap<>(Map.of(answered.getPost().getId(), 1));
    if (!answered.isApproved()) {
      answered.decide(CommentStatus.APPROVED, now);
      approved.fire(new CommentApproved(answered));
      differences.merge(answered.getPost().getId(), 1, Integer::sum);
    }
    changes.follow(differences);
    approved.fire(new CommentApproved(reply));
    return reply.getId();
  }

  /**
   * Corrects a comment.
   *
   * @param version which version of it was corrected
   * @return false when somebody else has changed it meanwhile: then it stays as it is
   */
  @Allowed(Capability.PUBLISH_POSTS)
  public boolean edit(long id, int version, CommentWords words) {
    Comment comment = moderation.find(id);
    if (comment.getVersion() != version) {
      return false;
    }
    comment.signedBy(words.name(), words.email(), words.url(), comment.getAccountId());
    if (!words.text().equals(comment.getContent())) {
      comment.say(words.text(), Html.comment(words.text()));
    }
    if (!words.local().equals(comment.getWrittenLocal())) {
      comment.writtenAt(words.local().atZone(zone()).toInstant(), words.local());
    }
    if (comment.isApproved()) {
      changes.follow(Map.of(comment.getPost().getId(), 0));
    }
    return true;
  }

  private ZoneId zone() {
    return settings.read().getZone();
  }
}
