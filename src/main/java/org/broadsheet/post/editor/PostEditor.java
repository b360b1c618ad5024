package org.broadsheet.post.editor;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.broadsheet.post.Kind;
import org.broadsheet.post.Post;
import org.broadsheet.post.PostRights;
import org.broadsheet.post.Status;
import org.broadsheet.system.Messages;
import org.broadsheet.system.NotFoundException;
import org.broadsheet.system.Notices;

/** The page where a post or page is written. */
@Named
@RequestScoped
public class PostEditor {

  private static final String FORM = "editor:";

  /** Scripts as everywhere; the visual editor sets style attributes and draws its own pictures. */
  private static final String POLICY =
      "default-src 'self'; style-src-attr 'unsafe-inline'; img-src 'self' data: blob:;"
          + " base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'";

  @Inject private PostWriter writer;
  @Inject private AutosaveService autosaves;
  @Inject private PostFiling filing;
  @Inject private EditorOptions options;
  @Inject private PostRights rights;
  @Inject private HttpServletRequest request;
  @Inject private Messages messages;
  @Inject private Clock clock;

  private EditorForm form;
  private Post post;
  private boolean overtaken;
  private String newCategory;
  private Long newParent;

  @PostConstruct
  void open() {
    FacesContext.getCurrentInstance()
        .getExternalContext()
        .setResponseHeader("Content-Security-Policy", POLICY);
    String id = request.getParameter("id");
    if (id == null || id.isEmpty()) {
      Kind kind = request.getRequestURI().startsWith("/admin/pages/") ? Kind.PAGE : Kind.POST;
      if (request.getRequestURI().contains("/edit")) {
        throw new NotFoundException("No post");
      }
      rights.requireWrite(kind);
      form = new EditorForm(writer.blank(kind), request);
      return;
    }
    if (!id.matches("\\d{1,18}")) {
      throw new NotFoundException("No post " + id);
    }
    post = writer.find(Long.parseLong(id));
    form = new EditorForm(Manuscript.of(post, clock.instant()), request);
    if (isFromAutosave()) {
      autosaves.find(post).ifPresent(unsaved -> form.write(unsaved.getWords()));
    }
  }

  /** True when what was not saved is asked for. */
  boolean isFromAutosave() {
    return "autosave".equals(request.getParameter("from"));
  }

  /** Keeps it as what it is. */
  public void save() {
    store(Intent.SAVE);
  }

  /** Gives it to those who publish. */
  public void submit() {
    store(Intent.SUBMIT);
  }

  /** Shows it to readers, now or when its time comes. */
  public void publish() {
    store(Intent.PUBLISH);
  }

  /** Makes a draft of what readers see. */
  public void takeBack() {
    store(Intent.TAKE_BACK);
  }

  private void store(Intent intent) {
    Optional<Manuscript> text = read();
    if (text.isEmpty()) {
      return;
    }
    try {
      Post saved = writer.save(text.get(), intent);
      Notices.done(messages.text("post.editor.done." + outcome(saved)), path(saved));
    } catch (EditedMeanwhileException e) {
      post = writer.find(text.get().getId());
      overtaken = true;
      form.startFrom(post);
      Notices.refuse(messages.text("post.editor.conflict"));
    }
  }

  // What is wrong is said at its field, and nothing that was typed is lost.
  private Optional<Manuscript> read() {
    Words words = form.getWords();
    if (words.isTooLong()) {
      long thousands = words.content().length() / 1000;
      Notices.refuse(FORM + "content", messages.text("post.editor.too-long", thousands));
    } else if (words.isBlank() && post == null) {
      Notices.refuse(FORM + "content", messages.text("post.editor.empty"));
    } else if (!form.isTimeRight()) {
      Notices.refuse(FORM + "day", messages.text("post.editor.when.wrong"));
    } else if (form.isPasswordMissing()) {
      Notices.refuse(FORM + "password", messages.text("post.editor.password.missing"));
    } else {
      return Optional.of(form.read());
    }
    return Optional.empty();
  }

  private String outcome(Post saved) {
    boolean later = saved.getPublishedAt().isAfter(clock.instant());
    return saved.getStatus() == Status.PUBLISHED && later ? "SCHEDULED" : saved.getStatus().name();
  }

  /** Keeps what was written aside and shows how readers would see it. */
  public void preview() {
    Optional<Manuscript> text = read();
    if (text.isPresent()) {
      Words words = text.get().getWords();
      long id = autosaves.keep(text.get().getId(), form.getKind(), words);
      Notices.show(PreviewServlet.PATH + "?id=" + id);
    }
  }

  /** Forgets what was not saved. */
  public void discard() {
    autosaves.discard(post.getId());
    Notices.done(messages.text("post.editor.unsaved.discarded"), path(post));
  }

  /** Makes a category and files this under it, once it is saved. */
  public void addCategory() {
    long id = newCategory == null ? 0 : filing.addCategory(newCategory, newParent);
    if (id == 0) {
      Notices.refuse(FORM + "new-category", messages.text("post.editor.category.missing"));
    } else {
      form.tick(id);
      options.forgetCategories();
      newCategory = null;
    }
  }

  private static String path(Post post) {
    return (post.isPage() ? "/admin/pages/edit/?id=" : "/admin/posts/edit/?id=") + post.getId();
  }

  /** What stands in the form. */
  public EditorForm getForm() {
    return form;
  }

  /** The post as it is stored; null for one that never was. */
  public Post getPost() {
    return post;
  }

  /** True when somebody else has saved it while it was written here. */
  boolean isOvertaken() {
    return overtaken;
  }

  /** True when readers see it, or will when its time comes, or editors do. */
  public boolean isOut() {
    return post != null && post.getStatus().isShown();
  }

  /** True when every reader sees it now. */
  public boolean isPublic() {
    return post != null && post.isPublic(clock.instant());
  }

  /** Key of what has become of it. */
  public String getState() {
    return post == null ? "NEW" : outcome(post);
  }

  /** True when whoever writes may show it to readers. */
  public boolean isMayPublish() {
    return rights.mayPublish(form.getKind());
  }

  /** When it was saved last; null when it never was. */
  public Instant getSavedAt() {
    return post == null ? null : post.getModifiedAt();
  }

  public String getNewCategory() {
    return newCategory;
  }

  public void setNewCategory(String newCategory) {
    this.newCategory = newCategory;
  }

  public Long getNewParent() {
    return newParent;
  }

  public void setNewParent(Long newParent) {
    this.newParent = newParent;
  }
}
