package org.broadsheet.post.revision;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.broadsheet.post.Post;
import org.broadsheet.settings.LocalTimes;
import org.broadsheet.system.Messages;
import org.broadsheet.system.NotFoundException;
import org.broadsheet.system.Notices;
import org.broadsheet.system.Pager;

/** The page with the earlier versions of a post, what each changed, and the way back to it. */
@Named
@RequestScoped
public class RevisionsPage {

  private static final int ON_A_PAGE = 20;

  @Inject private RevisionService service;
  @Inject private HttpServletRequest request;
  @Inject private LocalTimes times;
  @Inject private Messages messages;

  private Post post;
  private Pager pager;
  private List<Revision> shown;
  private Revision chosen;
  private Revision former;

  @PostConstruct
  void open() {
    post = service.findPost(number("id"));
    pager = Pager.of(request.getParameter("page"), service.count(post.getId()), ON_A_PAGE);
    shown = service.list(post.getId(), pager.first(), ON_A_PAGE);
    if (request.getParameter("revision") != null) {
      chosen = service.find(post.getId(), number("revision"));
    } else if (!shown.isEmpty()) {
      chosen = shown.get(0);
    }
    former = chosen == null ? null : service.findBefore(chosen).orElse(null);
  }

  private long number(String parameter) {
    String value = String.valueOf(request.getParameter(parameter));
    if (!value.matches("\\d{1,18}")) {
      throw new NotFoundException("No " + parameter + " " + value);
    }
    return Long.parseLong(value);
  }

  /** Gives the post the words of the version that is shown. */
  public void restore() {
    service.restore(post.getId(), chosen.getId());
    String when = times.text(chosen.getSavedAt());
    Notices.done(messages.text("post.revision.done", when), getEditorPath());
  }

  public Post getPost() {
    return post;
  }

  public Pager getPager() {
    return pager;
  }

  /** The versions of this page of the list, the newest first. */
  public List<Revision> getRevisions() {
    return shown;
  }

  /** The version that is shown; null when there are none. */
  public Revision getChosen() {
    return chosen;
  }

  /** True when the post says just what that version says. */
  public boolean isCurrent() {
    return chosen.isLike(post);
  }

  /** What the version that is shown changed in the title. */
  public List<TextDifference.Line> getTitleDifference() {
    return TextDifference.of(former == null ? "" : former.getTitle(), chosen.getTitle());
  }

  /** What it changed in the text. */
  public List<TextDifference.Line> getDifference() {
    return TextDifference.of(former == null ? "" : former.getContent(), chosen.getContent());
  }

  /** What it changed in the summary. */
  public List<TextDifference.Line> getExcerptDifference() {
    return TextDifference.of(former == null ? "" : former.getExcerpt(), chosen.getExcerpt());
  }

  /** Address of this list for its pager. */
  public String getPath() {
    return "/admin/posts/revisions/?id=" + post.getId() + "&";
  }

  /** Where the post is edited. */
  public String getEditorPath() {
    return (post.isPage() ? "/admin/pages/edit/?id=" : "/admin/posts/edit/?id=") + post.getId();
  }
}
