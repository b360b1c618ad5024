package org.broadsheet.post.terms;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.broadsheet.account.Capability;
import org.broadsheet.account.CurrentAccount;
import org.broadsheet.category.CategoryBranches;
import org.broadsheet.category.CategoryStep;
import org.broadsheet.system.Messages;
import org.broadsheet.system.Notices;
import org.broadsheet.system.Pager;

/** The tree of categories, and the form for another one. */
@Named
@RequestScoped
public class CategoriesPage {

  static final String HERE = "/admin/categories/";

  /** So many are shown whole; a site with more has them in pages. */
  private static final int WHOLE = 500;

  private static final int STEPS_PER_PAGE = 100;

  @Inject private CategoryDesk desk;
  @Inject private CategoryBranches branches;
  @Inject private CurrentAccount current;
  @Inject private HttpServletRequest request;
  @Inject private Messages messages;

  private final TermForm form = new TermForm();
  private List<CategoryStep> all;
  private Pager pager;

  @PostConstruct
  void open() {
    current.require(Capability.MANAGE_CATEGORIES);
    all = branches.steps();
    int size = all.size() <= WHOLE ? WHOLE : STEPS_PER_PAGE;
    pager = Pager.of(request.getParameter("page"), all.size(), size);
  }

  /** The categories of this page of the list. */
  public List<CategoryStep> getSteps() {
    return all.subList(pager.first(), Math.min(all.size(), pager.first() + pager.size()));
  }

  /** All categories, to choose from. */
  public List<CategoryStep> getAll() {
    return all;
  }

  public Pager getPager() {
    return pager;
  }

  public TermForm getForm() {
    return form;
  }

  /** Adds the category that the form describes. */
  public void add() {
    try {
      desk.add(
          form.strippedName(), form.strippedSlug(), form.getParent(), form.strippedDescription());
      Notices.done(messages.text("category.add.done", form.strippedName()), HERE);
    } catch (SlugTakenException e) {
      Notices.refuse("category:slug", messages.text("category.slug.taken", e.getMessage()));
    }
  }
}
