package org.broadsheet.options;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.broadsheet.account.Capability;
import org.broadsheet.account.CurrentAccount;
import org.broadsheet.post.Post;
import org.broadsheet.post.Status;
import org.broadsheet.settings.CurrentSettings;
import org.broadsheet.settings.SettingKey;
import org.broadsheet.settings.Settings;
import org.broadsheet.system.Messages;
import org.broadsheet.system.Notices;
import org.broadsheet.text.Html;

/** The page about what readers are told of their data, and how long what is known is kept. */
@Named
@RequestScoped
public class PrivacyPage {

  @Inject private OptionsService options;
  @Inject private CurrentSettings current;
  @Inject private CurrentAccount person;
  @Inject private Messages messages;

  private long page;
  private int activityDays;
  private Post chosen;
  private List<Post> pages;

  @PostConstruct
  void open() {
    person.require(Capability.MANAGE_OPTIONS);
    Settings now = current.getSettings();
    activityDays = now.getActivityDays();
    chosen = options.findPrivacyPage().orElse(null);
    page = chosen == null ? 0 : chosen.getId();
  }

  /** Keeps all that was chosen. */
  public void save() {
    Map<SettingKey, String> wanted = new EnumMap<>(SettingKey.class);
    wanted.put(SettingKey.PRIVACY_PAGE, Long.toString(page));
    wanted.put(SettingKey.ACTIVITY_DAYS, Integer.toString(activityDays));
    options.save(wanted);
    Notices.done(messages.text("options.saved"), "/admin/settings/privacy/");
  }

  /** Begins a page from a text that says what a site like this knows. */
  public void begin() {
    Settings now = current.getSettings();
    Post draft =
        options.beginPrivacyPage(
            messages.text("privacy-policy.template.title"),
            messages.text(
                "privacy-policy.template.text",
                Html.escape(now.getTitle()),
                Html.escape(now.getSiteUrl()),
                Html.escape(contact(now))));
    Notices.done(
        messages.text("privacy-policy.begun", draft.getTitle()), "/admin/settings/privacy/");
  }

  private String contact(Settings now) {
    return now.getAdministrationEmail().isEmpty()
        ? messages.text("privacy-policy.template.contact")
        : now.getAdministrationEmail();
  }

  /** The page that is chosen, or null. */
  public Post getChosen() {
    return chosen;
  }

  /** True when a page is chosen that readers cannot see. */
  public boolean isDraft() {
    return chosen != null && chosen.getStatus() != Status.PUBLISHED;
  }

  /** The pages one can choose. */
  public List<Post> getPages() {
    if (pages == null) {
      pages = new ArrayList<>(options.listPages());
      if (chosen != null && pages.stream().noneMatch(each -> each.getId() == chosen.getId())) {
        pages.add(chosen);
      }
    }
    return pages;
  }

  public long getPage() {
    return page;
  }

  public void setPage(long page) {
    this.page = page;
  }

  public int getActivityDays() {
    return activityDays;
  }

  public void setActivityDays(int activityDays) {
    this.activityDays = activityDays;
  }
}
