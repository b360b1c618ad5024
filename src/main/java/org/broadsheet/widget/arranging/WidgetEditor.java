package org.broadsheet.widget.arranging;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.broadsheet.account.Capability;
import org.broadsheet.account.CurrentAccount;
import org.broadsheet.category.CategoryLine;
import org.broadsheet.category.CategoryTree;
import org.broadsheet.system.Notices;
import org.broadsheet.widget.Visibility;
import org.broadsheet.widget.Widget;
import org.broadsheet.widget.WidgetType;
import org.broadsheet.widget.WidgetTypes;

/** The page where an editor says what a widget shows, and sees how it will look. */
@Named
@RequestScoped
public class WidgetEditor {

  static final String HERE = "/admin/widgets/edit/";
  private static final int TITLE_AT_MOST = 200;

  @Inject private CurrentAccount current;
  @Inject private WidgetTypes types;
  @Inject private WidgetNames names;
  @Inject private CategoryTree tree;
  @Inject private PreviewDrafts drafts;
  @Inject private HttpServletRequest request;
  @EJB private ArrangementService service;

  private Widget widget;
  private SettingsForm form;
  private int version;
  private long draft;
  private String title;
  private Visibility visibility;
  private List<String> categories;

  @PostConstruct
  void open() {
    current.require(Capability.EDIT_THEME_OPTIONS);
    widget = service.find(number("id", 0));
    version = (int) number("version", widget.getVersion());
    title = widget.getTitle();
    visibility = widget.getVisibility();
    categories = widget.getVisibleCategories().stream().map(String::valueOf).toList();
    form =
        new SettingsForm(
            types.find(widget.getType()).map(WidgetType::fields).orElse(List.of()),
            widget.getSettings(),
            name -> (int) Math.min(200, number("rows-" + name, 0)));
  }

  private long number(String name, long otherwise) {
    String written = String.valueOf(request.getParameter(name));
    return written.matches("\\d{1,9}") ? Long.parseLong(written) : otherwise;
  }

  /** Keeps what was filled in. */
  public void save() {
    if (refuseProblems()) {
      return;
    }
    try {
      service.save(widget.getId(), version, draft());
      Notices.done(
          names.text("widget.saved", title.isBlank() ? names.type(widget.getType()) : title),
          WidgetsPage.HERE + "#w" + widget.getId());
    } catch (ChangedMeanwhileException e) {
      // Seen now: whoever saves once more does so knowingly.
      version = service.find(widget.getId()).getVersion();
      Notices.refuse(names.text("widget.edited-meanwhile"));
    }
  }

  /** Shows how it would look, and keeps nothing. */
  public void preview() {
    if (!refuseProblems()) {
      draft = drafts.keep(widget.getType(), draft());
    }
  }

  private WidgetDraft draft() {
    List<Long> chosen =
        visibility == Visibility.CATEGORIES
            ? categories.stream().filter(id -> id.matches("\\d{1,18}")).map(Long::valueOf).toList()
            : List.of();
    return new WidgetDraft(title, form.json(), visibility, chosen);
  }

  private boolean refuseProblems() {
    List<Problem> problems = form.problems();
    for (Problem problem : problems) {
      String label = names.label(widget.getType(), problem.field());
      String text =
          names.text("widget.problem." + problem.key(), label, problem.least(), problem.most());
      if (problem.row() > 0) {
        Notices.refuse(names.text("widget.problem-row", problem.row(), text));
      } else {
        Notices.refuse("widget:f-" + problem.field(), text);
      }
    }
    return !problems.isEmpty();
  }

  public Widget getWidget() {
    return widget;
  }

  /** What it is called. */
  public String getName() {
    return names.of(widget);
  }

  /** The fields of its type. */
  public List<FieldInput> getInputs() {
    return form.inputs();
  }

  /** The version that the form was filled with. */
  public int getVersion() {
    return version;
  }

  /** Address of the frame that shows how it will look. */
  public String getLook() {
    String what = draft > 0 ? "draft=" + draft : "widget=" + widget.getId();
    return "/admin/widgets/preview/?" + what;
  }

  public List<Visibility> getVisibilities() {
    return List.of(Visibility.values());
  }

  /** All categories, to choose from. */
  public List<CategoryLine> getTopics() {
    return tree.all();
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String newTitle) {
    String line = newTitle == null ? "" : newTitle.strip().replaceAll("\\p{Cntrl}+", " ");
    title = line.length() > TITLE_AT_MOST ? line.substring(0, TITLE_AT_MOST) : line;
  }

  public Visibility getVisibility() {
    return visibility;
  }

  public void setVisibility(Visibility visibility) {
    this.visibility = visibility;
  }

  public List<String> getCategories() {
    return categories;
  }

  public void setCategories(List<String> categories) {
    this.categories = categories == null ? List.of() : List.copyOf(categories);
  }
}
