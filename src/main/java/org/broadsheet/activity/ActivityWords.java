package org.broadsheet.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.broadsheet.system.Messages;
import org.broadsheet.system.activity.ActivityEntry;
import org.broadsheet.system.activity.Deed;

/** Entries of the log in words. */
@Named
@ApplicationScoped
public class ActivityWords {

  private static final String SETTING = "activity.setting.";
  private static final String ROLE = "user.role.";

  @Inject private Messages messages;

  /** What was done, such as "Published “The last ferry”". */
  public String what(ActivityEntry entry) {
    return messages.text(
        "activity.deed." + entry.getDeed(),
        subject(entry),
        value(entry, entry.getBefore()),
        value(entry, entry.getAfter()));
  }

  /** Who did it; in other words when it was nobody with an account. */
  public String who(ActivityEntry entry) {
    if (!entry.getAccountName().isEmpty()) {
      return entry.getAccountName();
    }
    boolean stranger = entry.getArea() == Deed.Area.SIGN_IN;
    return messages.text(stranger ? "activity.who.stranger" : "activity.who.system");
  }

  private String subject(ActivityEntry entry) {
    if (entry.getDeed() == Deed.SETTING_CHANGED) {
      String key = SETTING + entry.getSubject();
      return messages.has(key) ? messages.text(key) : entry.getSubject();
    }
    if (entry.getSubject().isEmpty()) {
      boolean account = entry.getArea() == Deed.Area.SIGN_IN;
      return messages.text(account ? "activity.subject.unknown" : "activity.subject.none");
    }
    return entry.getSubject();
  }

  private String value(ActivityEntry entry, String value) {
    if (entry.getDeed() == Deed.ACCOUNT_PROMOTED) {
      return messages.text(ROLE + value);
    }
    return value.isEmpty()
        ? messages.text("activity.value.none")
        : messages.text("activity.value", value);
  }
}
