package org.broadsheet.post.editor;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.broadsheet.account.Account;
import org.broadsheet.post.Post;
import org.broadsheet.post.revision.Revision;
import org.broadsheet.post.revision.RevisionService;
import org.broadsheet.post.revision.TextDifference;

/** What the editor says before somebody goes on: other text there is, and who else writes. */
@Named
@RequestScoped
public class EditorOffers {

  @Inject private PostEditor editor;
  @Inject private AutosaveService autosaves;
  @Inject private EditLockService locks;
  @Inject private RevisionService revisions;
  @Inject private HttpServletRequest request;
  private Post post;
  private Autosave unsaved;

  @PostConstruct
  void look() {
    post = editor.getPost();
    if (post != null && !editor.isFromAutosave() && request.getMethod().equals("GET")) {
      unsaved = autosaves.find(post).orElse(null);
    }
  }

  /** What was written and not saved; null when there is nothing, or the form shows it already. */
  public Autosave getUnsaved() {
    return unsaved;
  }

  /** How that differs from what is stored. */
  public List<TextDifference.Line> getUnsavedDifference() {
    return TextDifference.of(post.getContent(), unsaved.getContent());
  }

  /** What somebody else saved while this was written; null mostly. */
  public Words getTheirs() {
    return editor.isOvertaken() ? Words.of(editor.getPost()) : null;
  }

  /** How what is written here differs from that. */
  public List<TextDifference.Line> getTheirDifference() {
    Words theirs = getTheirs();
    return TextDifference.of(theirs.content(), editor.getForm().getWords().over(theirs).content());
  }

  /** Who saved it last; null when that is not known. */
  public Account getTheirName() {
    return revisions.list(post.getId(), 0, 1).stream()
        .findFirst()
        .map(Revision::getAccount)
        .orElse(null);
  }

  /** Somebody else who has it open now; null for nobody. */
  public String getOther() {
    return post == null
        ? null
        : locks.findOther(post.getId()).map(Account::getDisplayName).orElse(null);
  }
}
