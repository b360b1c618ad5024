package org.broadsheet.comment.form;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.broadsheet.account.Allowed;
import org.broadsheet.account.Capability;
import org.broadsheet.comment.Comment;
import org.broadsheet.comment.CommentApproved;
import org.broadsheet.mail.Letter;
import org.broadsheet.mail.Letter.Action;
import org.broadsheet.mail.Outbox;
import org.broadsheet.post.Permalinks;
import org.broadsheet.post.Post;
import org.broadsheet.settings.SettingsService;
import org.broadsheet.system.Messages;

/** Readers who hear by e-mail of what is said after them. */
@Stateless
public class FollowService {

  /** What a mark for a wish is good for: to confirm it, and to end it. */
  private static final String FOLLOW = "follow";

  private static final Duration CONFIRMED_WITHIN = Duration.ofDays(7);
  private static final int WORDS_AT_MOST = 1000;

  /** Of one e-mail address: nobody can be buried in letters that ask for their consent. */
  private static final int UNCONFIRMED_AT_MOST = 3;

  @PersistenceContext private EntityManager em;
  @EJB private Outbox outbox;
  @EJB private SettingsService settings;
  @Inject private Permalinks links;
  @Inject private FormMarks marks;
  @Inject private Messages messages;
  @Inject private Clock clock;

  /** Asks somebody whether they mean it; nothing when they were asked before. */
  public void ask(Post post, String email) {
    String address = Comment.keyOf(email);
    List<Follow> known = findAll(address);
    boolean asked = known.stream().anyMatch(f -> f.getPost().getId() == post.getId());
    if (asked || known.stream().filter(f -> !f.isConfirmed()).count() >= UNCONFIRMED_AT_MOST) {
      return;
    }
    Follow follow = new Follow(post, address, clock.instant());
    em.persist(follow);
    em.flush();
    outbox.send(
        new Letter(
            address,
            messages.text("comment.follow.letter.subject", settings.read().getTitle()),
            List.of(
                messages.text("comment.follow.letter.text", post.getTitle()),
                messages.text("comment.follow.letter.more")),
            new Action(messages.text("comment.follow.letter.action"), page(follow))));
  }

  /** All wishes of one e-mail address. */
  public List<Follow> findAll(String email) {
    return em.createQuery("select f from Follow f where f.email = :email", Follow.class)
        .setParameter("email", Comment.keyOf(email))
        .getResultList();
  }

  /** Ends all wishes of one e-mail address. */
  @Allowed(Capability.MANAGE_USERS)
  public void endAll(String email) {
    findAll(email).forEach(em::remove);
  }

  /** The wish that a link stands for; empty when it is none of ours, or has ended. */
  public Optional<Follow> find(String mark) {
    OptionalLong number = marks.number(FOLLOW, mark);
    return number.isEmpty()
        ? Optional.empty()
        : Optional.ofNullable(em.find(Follow.class, number.getAsLong()));
  }

  /** They mean it. */
  public void confirm(String mark) {
    find(mark).ifPresent(Follow::confirm);
  }

  /** They have heard enough. */
  public void end(String mark) {
    find(mark).ifPresent(em::remove);
  }

  /** Forgets whom nobody has answered for. */
  public void purge() {
    em.createQuery("delete from Follow f where f.confirmed = false and f.createdAt < :before")
        .setParameter("before", clock.instant().minus(CONFIRMED_WITHIN))
        .executeUpdate();
  }

  /** Readers see a comment: those who follow its post hear of it, but for its own author. */
  public void tell(@Observes CommentApproved event) {
    Comment comment = event.comment();
    String own = Comment.keyOf(comment.getAuthorEmail());
    em.createQuery(
            "select f from Follow f where f.post = :post and f.confirmed = true", Follow.class)
        .setParameter("post", comment.getPost())
        .getResultStream()
        .filter(follow -> !follow.getEmail().equals(own))
        .forEach(follow -> outbox.send(letter(follow, comment)));
  }

  private Letter letter(Follow follow, Comment comment) {
    String name =
        comment.getAuthorName().isEmpty()
            ? messages.text("comment.item.anonymous")
            : comment.getAuthorName();
    String words = comment.getContent();
    String post = comment.getPost().getTitle();
    return new Letter(
        follow.getEmail(),
        messages.text("comment.follow.news.subject", name, post),
        List.of(
            messages.text("comment.follow.news.text", name, post),
            words.length() > WORDS_AT_MOST ? words.substring(0, WORDS_AT_MOST) + " […]" : words,
            messages.text("comment.follow.news.leave", page(follow))),
        new Action(
            messages.text("comment.follow.news.action"),
            links.absolute(links.post(comment.getPost())) + "#comment-" + comment.getId()));
  }

  private String page(Follow follow) {
    return settings.read().getSiteUrl()
        + FollowRoute.PATH
        + marks.lasting(FOLLOW, follow.getId())
        + "/";
  }
}
