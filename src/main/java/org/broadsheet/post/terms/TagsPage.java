package org.broadsheet.post.terms;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.broadsheet.account.Capability;
import org.broadsheet.account.CurrentAccount;
import org.broadsheet.category.Tag;
import org.broadsheet.system.Messages;
import org.broadsheet.system.Notices;
import org.broadsheet.system.Pager;

/** The list of tags, and the form for another one. */
@Named
@RequestScoped
public class TagsPage {

  static final String HERE = "/admin/tags/";
  private static final int TAGS_PER_PAGE = 50;
  private static final int WORDS_AT_MOST = 100;

  @Inject private TagQueries tags;
  @Inject private TagDesk desk;
  @Inject private CurrentAccount current;
  @Inject private HttpServletRequest request;
  @Inject private Messages messages;

  private final TermForm form = new TermForm();
  private String words;
  private boolean used;
  private Pager pager;
  private List<Tag> shown;

  @PostConstruct
  void open() {
    current.require(Capability.MANAGE_CATEGORIES);
    String wanted = request.getParameter("s") == null ? "" : request.getParameter("s").strip();
    words = wanted.length() > WORDS_AT_MOST ? wanted.substring(0, WORDS_AT_MOST) : wanted;
    used = "used".equals(request.getParameter("order"));
    pager = Pager.of(request.getParameter("page"), tags.count(words), TAGS_PER_PAGE);
  }

  /** The tags of this page of the list. */
  public List<Tag> getTags() {
    if (shown == null) {
      shown = tags.list(words, used, pager.first(), TAGS_PER_PAGE);
    }
    return shown;
  }

  public Pager getPager() {
    return pager;
  }

  public String getWords() {
    return words;
  }

  /** True when the most used stand first. */
  public boolean isUsed() {
    return used;
  }

  public TermForm getForm() {
    return form;
  }

  /** Address of this list, in the order of names or by use; ends with an ampersand. */
  public String path(boolean byUse) {
    String search =
        words.isEmpty() ? "" : "s=" + URLEncoder.encode(words, StandardCharsets.UTF_8) + "&";
    return HERE + "?" + search + (byUse ? "order=used&" : "order=name&");
  }

  /** Adds the tag that the form describes. */
  public void add() {
    try {
      desk.add(form.strippedName(), form.strippedSlug(), form.strippedDescription());
      Notices.done(messages.text("tag.add.done", form.strippedName()), HERE);
    } catch (SlugTakenException e) {
      Notices.refuse("tag:slug", messages.text("tag.slug.taken", e.getMessage()));
    }
  }

  /** Deletes the tags that are ticked. */
  public void delete() {
    String[] ticked = request.getParameterValues("tag");
    List<Long> numbers =
        ticked == null
            ? List.of()
            : Arrays.stream(ticked)
                .filter(number -> number.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .toList();
    Notices.done(messages.text("tag.delete.done", desk.delete(numbers)), path(used));
  }
}
