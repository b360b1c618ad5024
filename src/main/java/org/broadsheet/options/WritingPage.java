package org.broadsheet.options;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.broadsheet.account.Capability;
import org.broadsheet.account.CurrentAccount;
import org.broadsheet.category.CategoryLine;
import org.broadsheet.category.CategoryTree;
import org.broadsheet.settings.CurrentSettings;
import org.broadsheet.settings.SettingKey;
import org.broadsheet.system.Messages;
import org.broadsheet.system.Notices;

/** The page about how new posts begin. */
@Named
@RequestScoped
public class WritingPage {

  @Inject private OptionsService options;
  @Inject private CategoryTree tree;
  @Inject private CurrentSettings current;
  @Inject private CurrentAccount person;
  @Inject private Messages messages;

  private long category;

  @PostConstruct
  void open() {
    person.require(Capability.MANAGE_OPTIONS);
    long chosen = current.getSettings().getDefaultCategory();
    category = tree.all().stream().anyMatch(line -> line.id() == chosen) ? chosen : 0;
  }

  /** Keeps what was chosen. */
  public void save() {
    options.save(Map.of(SettingKey.DEFAULT_CATEGORY, Long.toString(category)));
    Notices.done(messages.text("options.saved"), "/admin/settings/writing/");
  }

  /** The categories by name. */
  public List<CategoryLine> getCategories() {
    return tree.all();
  }

  public long getCategory() {
    return category;
  }

  public void setCategory(long category) {
    this.category = category;
  }
}
