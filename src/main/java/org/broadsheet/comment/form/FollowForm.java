package org.broadsheet.comment.form;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.broadsheet.post.Post;
import org.broadsheet.system.Visit;
import org.broadsheet.system.change.PageRecord;

/**
 * The page on which a reader confirms or ends a wish to hear of further comments. Opening it does
 * nothing: mail programs open links by themselves. A button does.
 */
@Named
@RequestScoped
public class FollowForm {

  /** What can be told to a reader. */
  public enum State {
    ASKED,
    FOLLOWING,
    CONFIRMED,
    ENDED
  }

  @Inject private Visit visit;
  @Inject private HttpServletRequest request;
  @Inject private PageRecord record;
  @Inject private ExternalContext response;
  @EJB private FollowService follows;

  private Follow follow;
  private State state;

  @PostConstruct
  void open() {
    record.keepOut();
    response.setResponseHeader("Cache-Control", "no-store");
    follow = visit.subject(Follow.class);
    state = follow.isConfirmed() ? State.FOLLOWING : State.ASKED;
    if (request.getMethod().equals("POST")) {
      List<String> path = visit.getAddress().segments();
      act(path.get(path.size() - 1), String.valueOf(request.getParameter("do")));
    }
  }

  private void act(String mark, String wish) {
    if (wish.equals("confirm")) {
      follows.confirm(mark);
      state = State.CONFIRMED;
    } else if (wish.equals("end")) {
      follows.end(mark);
      state = State.ENDED;
    }
  }

  public State getState() {
    return state;
  }

  /** The post it is about. */
  public Post getPost() {
    return follow.getPost();
  }
}
