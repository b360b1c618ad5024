package org.broadsheet.post.desk;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.broadsheet.account.Account;
import org.broadsheet.account.Capability;
import org.broadsheet.account.CurrentAccount;
import org.broadsheet.category.Category;
import org.broadsheet.category.CategoryBranches;
import org.broadsheet.category.CategoryStep;
import org.broadsheet.post.ChangedMeanwhileException;
import org.broadsheet.post.Post;
import org.broadsheet.post.PostRights;
import org.broadsheet.post.Status;
import org.broadsheet.post.Terms;
import org.broadsheet.system.Messages;
import org.broadsheet.system.NotFoundException;
import org.broadsheet.system.Notices;

/** The page where one changes what stands around the words of a post. */
@Named
@RequestScoped
public class QuickEditPage {

  @Inject private QuickEditing editing;
  @Inject private PostDeskQueries desk;
  @Inject private PostRights rights;
  @Inject private CategoryBranches branches;
  @Inject private Terms terms;
  @Inject private CurrentAccount current;
  @Inject private HttpServletRequest request;
  @Inject private Messages messages;

  private Post post;
  private QuickForm form;

  @PostConstruct
  void open() {
    current.require(Capability.EDIT_POSTS);
    List<Long> id = Numbers.of(List.of(String.valueOf(request.getParameter("id"))));
    if (id.isEmpty()) {
      throw new NotFoundException("No post " + request.getParameter("id"));
    }
    post = editing.find(id.get(0));
    if (post.getStatus() == Status.TRASH) {
      throw new NotFoundException("What lies in the trash is not edited: " + id);
    }
    form = QuickForm.of(post, terms.tagsOf(post));
  }

  /** Keeps what was changed. */
  public void save() {
    LocalDateTime at;
    try {
      at = LocalDateTime.parse(form.getAt()).truncatedTo(ChronoUnit.MINUTES);
    } catch (DateTimeParseException e) {
      Notices.refuse("quick:at", messages.text("post.quick.date.invalid"));
      return;
    }
    try {
      editing.edit(post.getId(), form.getVersion(), edit(at));
      Notices.done(messages.text("post.quick.done", form.getTitle()), getList());
    } catch (ChangedMeanwhileException e) {
      Notices.refuse(messages.text("post.quick.changed"));
    }
  }

  private QuickEdit edit(LocalDateTime at) {
    return new QuickEdit(
        form.getTitle() == null ? "" : form.getTitle().strip(),
        form.getSlug() == null ? "" : form.getSlug().strip(),
        at,
        form.getStatus(),
        form.getAuthor(),
        ticked(),
        form.getTags() == null ? List.of() : List.of(form.getTags().split("[,،、，]")),
        form.isCommentsOpen(),
        form.isSticky());
  }

  private Set<Long> ticked() {
    String[] ticked = request.getParameterValues("category");
    return ticked == null ? Set.of() : new HashSet<>(Numbers.of(Arrays.asList(ticked)));
  }

  public Post getPost() {
    return post;
  }

  public QuickForm getForm() {
    return form;
  }

  /** The list from which one comes. */
  public String getList() {
    return post.isPage() ? "/admin/pages/" : "/admin/posts/";
  }

  /** Categories to choose from, in their tree. */
  public List<CategoryStep> getCategories() {
    return branches.steps();
  }

  /** True when a category is ticked. */
  public boolean isTicked(long category) {
    if (request.getMethod().equals("POST")) {
      return ticked().contains(category);
    }
    return post.getCategories().stream().map(Category::getId).anyMatch(id -> id == category);
  }

  /** What it may become. */
  public List<Status> getStatuses() {
    return rights.mayPublish(post.getKind()) || post.getStatus().isShown()
        ? List.of(Status.PUBLISHED, Status.PENDING, Status.DRAFT, Status.PRIVATE)
        : List.of(Status.PENDING, Status.DRAFT);
  }

  /** True when one may choose its author, and whether it stands on top. */
  public boolean isArranging() {
    return rights.isMayArrange();
  }

  /** Authors to choose from, its own among them. */
  public List<Account> getAuthors() {
    List<Account> authors = new ArrayList<>(desk.listAuthors());
    if (authors.stream().noneMatch(author -> author.getId() == post.getAuthor().getId())) {
      authors.add(post.getAuthor());
    }
    return authors;
  }
}
