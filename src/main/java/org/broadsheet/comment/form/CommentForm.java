package org.broadsheet.comment.form;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.broadsheet.comment.Comment;
import org.broadsheet.comment.CommentService;
import org.broadsheet.comment.Discussion;
import org.broadsheet.post.Post;
import org.broadsheet.settings.CurrentSettings;
import org.broadsheet.settings.Messages;
import org.broadsheet.system.Address;
import org.broadsheet.system.Visit;
import org.broadsheet.system.change.PageRecord;

/** The form below a post as it is shown: empty, as an answer to somebody, or with what is wrong. */
@Named
@RequestScoped
public class CommentForm {

  @Inject private Visit visit;
  @Inject private CurrentSettings settings;
  @Inject private Messages messages;
  @Inject private FormMarks marks;
  @Inject private PageRecord record;
  @Inject private HttpServletRequest request;
  @Inject private ExternalContext response;
  @EJB private CommentService comments;

  private Post post;
  private CommentDraft draft = CommentDraft.EMPTY;
  private CommentRefusedException refused;
  private Comment answered;
  private Comment held;

  @PostConstruct
  void open() {
    post = visit.subject(Post.class);
    Address address = visit.getAddress();
    if (address.query().keySet().stream().anyMatch(Address::isForOne)) {
      record.keepOut();
    }
    address.parameter("replytocom").ifPresent(this::answer);
    address
        .parameter("unapproved")
        .ifPresent(number -> show(number, address.query().get("moderation-hash")));
  }

  private void answer(long number) {
    answered = comments.findApproved(post, number).orElse(null);
    draft = draft.answering(answered == null ? 0 : number);
  }

  private void show(long number, String mark) {
    if (mark != null && marks.isHeld(number, mark)) {
      held = comments.findWaiting(post, number).orElse(null);
      if (!request.getMethod().equals("POST")) {
        response.setResponseHeader("Cache-Control", "no-store");
      }
    }
  }

  /** It was sent, and is not taken. */
  void refuse(CommentDraft typed, CommentRefusedException why) {
    refused = why;
    draft = typed;
    if (typed.parent() != 0) {
      answer(typed.parent());
    }
  }

  /** Why it is not taken, in words; null when nothing was sent. */
  public String getRefusal() {
    if (refused == null) {
      return null;
    }
    return refused.refusal() == Refusal.CLOSED
        ? messages.text("comment.list.closed")
        : messages.with("comment.refused." + refused.refusal(), refused.seconds());
  }

  /** What is wrong with a field, in words; null when nothing is. */
  public String error(String field) {
    Map<String, String> errors = refused == null ? Map.of() : refused.errors();
    return errors.containsKey(field) ? messages.text(errors.get(field)) : null;
  }

  /** What was typed. */
  public CommentDraft getDraft() {
    return draft;
  }

  /** The comment it answers; null when it answers the post. */
  public Comment getAnswered() {
    return answered;
  }

  /** A comment of this reader that waits for approval; null for none. */
  public Comment getHeld() {
    return held;
  }

  /** What the form says about itself. */
  public String getToken() {
    return marks.form(post.getId());
  }

  /** Number of the post it is about. */
  public long getPost() {
    return post.getId();
  }

  /** What a reader had to say to see this post at all, so that the form may come back; or null. */
  public String getPassword() {
    return post.isProtected() ? request.getParameter("post_password") : null;
  }

  /** True when a name and an e-mail address are needed. */
  public boolean isIdentified() {
    return rules().isIdentified();
  }

  /** True when readers may ask for later comments by e-mail. */
  public boolean isFollowed() {
    return rules().isFollowed();
  }

  private Discussion rules() {
    return new Discussion(settings.getSettings());
  }
}
