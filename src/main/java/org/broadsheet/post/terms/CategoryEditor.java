package org.broadsheet.post.terms;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import org.broadsheet.account.Capability;
import org.broadsheet.account.CurrentAccount;
import org.broadsheet.category.Category;
import org.broadsheet.category.CategoryBranches;
import org.broadsheet.category.CategoryStep;
import org.broadsheet.settings.CurrentSettings;
import org.broadsheet.system.Messages;
import org.broadsheet.system.Notices;

/** The page where a category is renamed, moved, merged or deleted. */
@Named
@RequestScoped
public class CategoryEditor {

  @Inject private CategoryDesk desk;
  @Inject private CategoryBranches branches;
  @Inject private CurrentSettings site;
  @Inject private CurrentAccount current;
  @Inject private HttpServletRequest request;
  @Inject private Messages messages;

  private Category category;
  private TermForm form;
  private long heir;

  @PostConstruct
  void open() {
    current.require(Capability.MANAGE_CATEGORIES);
    category = desk.find(TermForm.id(request));
    form =
        new TermForm(
            category.getName(),
            category.getSlug(),
            category.getDescription(),
            category.getParent() == null ? 0 : category.getParent().getId());
    long usual = site.getSettings().getDefaultCategory();
    heir = usual == category.getId() ? form.getParent() : usual;
  }

  /** Keeps what was changed. */
  public void save() {
    try {
      desk.edit(
          category.getId(),
          form.strippedName(),
          form.strippedSlug(),
          form.getParent(),
          form.strippedDescription());
      Notices.done(messages.text("category.edit.done", form.strippedName()), CategoriesPage.HERE);
    } catch (SlugTakenException e) {
      Notices.refuse("category:slug", messages.text("category.slug.taken", e.getMessage()));
    } catch (CircleException e) {
      Notices.refuse("category:parent", messages.text("category.circle"));
    }
  }

  /** Makes it part of the one that was chosen. */
  public void merge() {
    desk.merge(category.getId(), heir);
    Notices.done(messages.text("category.merge.done", category.getName()), CategoriesPage.HERE);
  }

  /** Deletes it. */
  public void delete() {
    desk.delete(category.getId(), heir);
    Notices.done(messages.text("category.delete.done", category.getName()), CategoriesPage.HERE);
  }

  public Category getCategory() {
    return category;
  }

  public TermForm getForm() {
    return form;
  }

  /** Those it may stand below: all but itself and what stands below it. */
  public List<CategoryStep> getParents() {
    Set<Long> own = branches.of(category.getId());
    return branches.steps().stream().filter(step -> !own.contains(step.getId())).toList();
  }

  /** Those that can take its posts: all but itself. */
  public List<CategoryStep> getHeirs() {
    return branches.steps().stream().filter(step -> step.getId() != category.getId()).toList();
  }

  /** Number of the one that takes its posts. */
  public long getHeir() {
    return heir;
  }

  public void setHeir(long heir) {
    this.heir = heir;
  }
}
