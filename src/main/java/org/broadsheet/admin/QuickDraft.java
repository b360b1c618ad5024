package org.broadsheet.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.broadsheet.post.NewDrafts;
import org.broadsheet.post.Post;
import org.broadsheet.system.Messages;
import org.broadsheet.system.Notices;

/** The form that keeps an idea before it is gone. */
@Named
@RequestScoped
public class QuickDraft {

  @Inject private NewDrafts drafts;
  @Inject private Messages messages;

  private String title;
  private String text;

  /** Begins a post. */
  public void keep() {
    Post draft = drafts.post(title.strip(), text == null ? "" : text);
    Notices.done(messages.text("dashboard.draft.done", draft.getTitle()), "/admin/");
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }
}
