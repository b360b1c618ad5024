package org.broadsheet.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.broadsheet.account.Capability;
import org.broadsheet.account.CurrentAccount;
import org.broadsheet.comment.Comment;
import org.broadsheet.comment.CommentService;
import org.broadsheet.importer.ImportJob;
import org.broadsheet.importer.ImportJobs;
import org.broadsheet.post.Post;
import org.broadsheet.post.PostListService;
import org.broadsheet.system.Messages;
import org.broadsheet.text.Html;

/** The front page of the console: what there is to do, and what has happened. */
@Named
@RequestScoped
public class Dashboard {

  private static final int LINES = 5;
  private static final int WORDS_SHOWN = 120;

  @Inject private DashboardService service;
  @Inject private PostListService posts;
  @Inject private CommentService comments;
  @Inject private ImportJobs jobs;
  @Inject private CurrentAccount current;
  @Inject private Messages messages;

  private List<Post> drafts;
  private List<Post> scheduled;
  private List<Post> published;
  private List<Comment> newest;
  private List<ImportJob> imports;

  /** One's own last drafts; none for those who do not write. */
  public List<Post> getDrafts() {
    if (drafts == null) {
      drafts = current.may(Capability.EDIT_POSTS) ? service.listOwnDrafts(LINES) : List.of();
    }
    return drafts;
  }

  /** What is published next; none for those who do not write. */
  public List<Post> getScheduled() {
    if (scheduled == null) {
      scheduled = current.may(Capability.EDIT_POSTS) ? service.listScheduled(LINES) : List.of();
    }
    return scheduled;
  }

  /** The newest public posts. */
  public List<Post> getPublished() {
    if (published == null) {
      published = posts.newest(LINES);
    }
    return published;
  }

  /** The newest approved comments; none for those who do not write. */
  public List<Comment> getComments() {
    if (newest == null) {
      newest = current.may(Capability.EDIT_POSTS) ? comments.newest(null, LINES) : List.of();
    }
    return newest;
  }

  /** The first words of a comment. */
  public String beginning(Comment comment) {
    String words = Html.text(comment.getBodyHtml());
    return words.codePointCount(0, words.length()) <= WORDS_SHOWN
        ? words
        : words.substring(0, words.offsetByCodePoints(0, WORDS_SHOWN)).strip() + "…";
  }

  /** The last imports; none for those who may not import. */
  public List<ImportJob> getImports() {
    if (imports == null) {
      imports = current.may(Capability.IMPORT) ? jobs.newest(0, LINES) : List.of();
    }
    return imports;
  }

  /** Takes the sample digest away and says so. */
  public void removeSample() throws IOException {
    FacesContext faces = FacesContext.getCurrentInstance();
    boolean gone = service.removeSample();
    faces.addMessage(
        null,
        new FacesMessage(
            gone ? FacesMessage.SEVERITY_INFO : FacesMessage.SEVERITY_ERROR,
            messages.text(gone ? "dashboard.sample.removed" : "dashboard.sample.kept"),
            null));
    faces.getExternalContext().getFlash().setKeepMessages(true);
    faces.getExternalContext().redirect("/admin/");
  }
}
