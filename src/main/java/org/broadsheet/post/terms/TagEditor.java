package org.broadsheet.post.terms;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.broadsheet.account.Capability;
import org.broadsheet.account.CurrentAccount;
import org.broadsheet.category.CategoryService;
import org.broadsheet.category.Tag;
import org.broadsheet.system.Messages;
import org.broadsheet.system.Notices;
import org.broadsheet.text.Slug;

/** The page where a tag is renamed, merged or deleted. */
@Named
@RequestScoped
public class TagEditor {

  @Inject private TagDesk desk;
  @Inject private CategoryService terms;
  @Inject private CurrentAccount current;
  @Inject private HttpServletRequest request;
  @Inject private Messages messages;

  private Tag tag;
  private TermForm form;
  private String heir = "";

  @PostConstruct
  void open() {
    current.require(Capability.MANAGE_CATEGORIES);
    tag = desk.find(TermForm.id(request));
    form = new TermForm(tag.getName(), tag.getSlug(), tag.getDescription(), 0);
  }

  /** Keeps what was changed. */
  public void save() {
    try {
      desk.edit(tag.getId(), form.strippedName(), form.strippedSlug(), form.strippedDescription());
      Notices.done(messages.text("tag.edit.done", form.strippedName()), TagsPage.HERE);
    } catch (SlugTakenException e) {
      Notices.refuse("tag:slug", messages.text("tag.slug.taken", e.getMessage()));
    }
  }

  /** Makes it part of the one whose name or slug was written. */
  public void merge() {
    Optional<Tag> found =
        terms
            .findTag(Tag.ORDINARY, heir.strip())
            .or(() -> terms.findTag(Tag.ORDINARY, Slug.of(heir)))
            .filter(other -> other.getId() != tag.getId());
    if (found.isEmpty()) {
      Notices.refuse("merge:heir", messages.text("tag.merge.nobody", heir.strip()));
      return;
    }
    desk.merge(tag.getId(), found.get().getId());
    Notices.done(
        messages.text("tag.merge.done", tag.getName(), found.get().getName()), TagsPage.HERE);
  }

  /** Deletes it. */
  public void delete() {
    Notices.done(
        messages.text("tag.delete.done", desk.delete(List.of(tag.getId()))), TagsPage.HERE);
  }

  public Tag getTag() {
    return tag;
  }

  public TermForm getForm() {
    return form;
  }

  /** Name or slug of the tag that takes its posts. */
  public String getHeir() {
    return heir;
  }

  public void setHeir(String heir) {
    this.heir = heir;
  }
}
