package org.broadsheet.comment.form;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.broadsheet.comment.Comment;
import org.broadsheet.comment.CommentService;
import org.broadsheet.comment.Discussion;
import org.broadsheet.post.Post;
import org.broadsheet.post.PostPage;
import org.broadsheet.settings.CurrentSettings;
import org.broadsheet.system.BareGet;
import org.broadsheet.system.ClientAddress;
import org.broadsheet.system.Visit;

/**
 * Takes what readers send to the page of a post, before that page is made: a comment that is taken
 * leads back to the post, one that is not comes back with the page, in the form it was typed into.
 */
@WebFilter(urlPatterns = "/post.xhtml", dispatcherTypes = DispatcherType.FORWARD)
public class CommentFormFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;

  /** In bytes: the longest comment, each of its letters escaped, and what belongs to it. */
  private static final long LONGEST = 1_000_000;

  @Inject private transient Visit visit;
  @Inject private transient PostPage page;
  @Inject private transient CommentDesk desk;
  @Inject private transient CommentForm form;
  @Inject private transient CurrentSettings settings;
  @Inject private transient ClientAddress client;
  @Inject private transient FormMarks marks;
  @EJB private transient CommentService comments;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (!request.getMethod().equals("POST")) {
      chain.doFilter(request, response);
      return;
    }
    long length = request.getContentLengthLong();
    if (length < 0 || length > LONGEST) {
      Refusal refusal = length < 0 ? Refusal.LENGTHLESS : Refusal.TOO_BIG;
      response.setHeader("Connection", "close");
      refuse(CommentDraft.EMPTY, new CommentRefusedException(refusal), response);
      chain.doFilter(new BareGet(request), response);
    } else if (request.getParameter("comment") == null || isLocked()) {
      chain.doFilter(request, response);
    } else {
      receive(request, response, chain);
    }
  }

  // The page bean is asked only where it must be: whoever asks it has viewed the post.
  private boolean isLocked() {
    return visit.subject(Post.class).isProtected() && page.isLocked();
  }

  private void receive(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    CommentDraft draft = CommentDraft.read(request::getParameter);
    Discussion rules = new Discussion(settings.getSettings());
    try {
      Comment comment = desk.receive(visit.subject(Post.class), draft, client.of(request), rules);
      response.setStatus(HttpServletResponse.SC_SEE_OTHER);
      response.setHeader("Location", address(comment, rules));
    } catch (CommentRefusedException e) {
      refuse(draft, e, response);
      chain.doFilter(request, response);
    }
  }

  private void refuse(
      CommentDraft draft, CommentRefusedException why, HttpServletResponse response) {
    form.refuse(draft, why);
    response.setStatus(why.refusal().status());
    if (why.seconds() > 0) {
      response.setHeader("Retry-After", String.valueOf(why.seconds()));
    }
  }

  // What waits is shown to its writer; so is spam, whose writer learns nothing from the answer.
  private String address(Comment comment, Discussion rules) {
    String fragment = "#comment-" + comment.getId();
    if (!comment.isApproved()) {
      return visit.getPath()
          + "?unapproved="
          + comment.getId()
          + "&moderation-hash="
          + marks.held(comment.getId())
          + fragment;
    }
    int at = comments.pageOf(comment, rules.perPage(), rules.isNewestFirst());
    return visit.getPath() + (at > 1 ? "comment-page-" + at + "/" : "") + fragment;
  }
}
