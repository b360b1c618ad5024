package org.broadsheet.options;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.broadsheet.account.Capability;
import org.broadsheet.account.CurrentAccount;
import org.broadsheet.post.Permalinks;
import org.broadsheet.post.Post;
import org.broadsheet.settings.CurrentSettings;
import org.broadsheet.settings.SettingKey;
import org.broadsheet.settings.Settings;
import org.broadsheet.system.Messages;
import org.broadsheet.system.Notices;
import org.broadsheet.text.Slug;

/** The page about what the addresses of posts, categories and tags are made of. */
@Named
@RequestScoped
public class PermalinksPage {

  private static final String OWN = "own";

  /** The structures that people know from WordPress, by the ends of their keys. */
  private static final List<Map.Entry<String, String>> KNOWN =
      List.of(
          Map.entry("day", "/%year%/%monthnum%/%day%/%postname%/"),
          Map.entry("month", "/%year%/%monthnum%/%postname%/"),
          Map.entry("number", "/archives/%post_id%/"),
          Map.entry("name", "/%postname%/"));

  @Inject private OptionsService options;
  @Inject private Permalinks links;
  @Inject private CurrentSettings current;
  @Inject private CurrentAccount person;
  @Inject private HttpServletRequest request;
  @Inject private Messages messages;

  private String choice;
  private String structure;
  private String categoryBase;
  private String tagBase;
  private Optional<Post> example;

  @PostConstruct
  void open() {
    person.require(Capability.MANAGE_OPTIONS);
    Settings now = current.getSettings();
    structure = now.get(SettingKey.PERMALINKS);
    choice = request.getParameter("made");
    if (choice == null || (!choice.equals(OWN) && find(choice).isEmpty())) {
      choice =
          KNOWN.stream()
              .filter(known -> known.getValue().equals(structure))
              .map(Map.Entry::getKey)
              .findFirst()
              .orElse(OWN);
    }
    categoryBase = now.get(SettingKey.CATEGORY_BASE);
    tagBase = now.get(SettingKey.TAG_BASE);
  }

  /** Keeps all that was chosen, or nothing of it. */
  public void save() {
    String category = base(categoryBase, SettingKey.CATEGORY_BASE);
    String tag = base(tagBase, SettingKey.TAG_BASE);
    String wanted = wanted();
    boolean right =
        isRight(wanted, category, tag)
            && isBaseRight("permalinks:categoryBase", category)
            && isBaseRight("permalinks:tagBase", tag);
    if (right && category.equals(tag)) {
      Notices.refuse("permalinks:tagBase", messages.text("permalinks.base.same"));
      right = false;
    }
    if (right) {
      options.savePermalinks(wanted, category, tag);
      Notices.done(messages.text("permalinks.saved"), "/admin/settings/permalinks/");
    }
  }

  private String wanted() {
    if (!choice.equals(OWN)) {
      return find(choice).orElseThrow();
    }
    String typed = structure == null ? "" : structure.strip().toLowerCase(Locale.ROOT);
    return typed.startsWith("/") ? typed : "/" + typed;
  }

  private static Optional<String> find(String name) {
    return KNOWN.stream()
        .filter(known -> known.getKey().equals(name))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  // What is in force may stay, also when an import brought it along and nobody could type it.
  private boolean isRight(String wanted, String category, String tag) {
    boolean same = wanted.equals(current.getSettings().get(SettingKey.PERMALINKS));
    Optional<String> fault =
        same ? Optional.empty() : AddressRules.findFault(wanted, category, tag);
    fault.ifPresent(
        what -> Notices.refuse("permalinks:structure", messages.text("permalinks.fault." + what)));
    return fault.isEmpty();
  }

  private boolean isBaseRight(String field, String base) {
    boolean right = AddressRules.isBase(base);
    if (!right) {
      Notices.refuse(field, messages.text("permalinks.base.wrong"));
    }
    return right;
  }

  private static String base(String typed, SettingKey key) {
    String base = typed == null ? "" : typed.strip().replaceAll("^/+|/+$", "");
    return base.isEmpty() ? Settings.usual(key) : Slug.canonical(base);
  }

  /** The structures to choose from: the end of the key of a name, and an example. */
  public List<Choice> getChoices() {
    List<Choice> choices = new ArrayList<>();
    KNOWN.forEach(known -> choices.add(new Choice(known.getKey(), example(known.getValue()))));
    choices.add(new Choice(OWN, ""));
    return choices;
  }

  private String example(String made) {
    if (example == null) {
      example = options.findExample();
    }
    return links.absolute(
        example.map(post -> links.post(post, made)).orElseGet(() -> made.replace('%', '_')));
  }

  /** Structures that posts had before. */
  public List<String> getFormer() {
    return current.getSettings().lines(SettingKey.FORMER_PERMALINKS);
  }

  /** Which of the choices is ticked. */
  public String getChoice() {
    return choice;
  }

  public String getStructure() {
    return structure;
  }

  public void setStructure(String structure) {
    this.structure = structure;
  }

  public String getCategoryBase() {
    return categoryBase;
  }

  public void setCategoryBase(String categoryBase) {
    this.categoryBase = categoryBase;
  }

  public String getTagBase() {
    return tagBase;
  }

  public void setTagBase(String tagBase) {
    this.tagBase = tagBase;
  }
}
