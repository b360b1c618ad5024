package org.broadsheet.comment.moderation;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import java.util.Map;
import org.broadsheet.account.Allowed;
import org.broadsheet.account.Capability;
import org.broadsheet.settings.SettingKey;
import org.broadsheet.settings.Settings;
import org.broadsheet.settings.SettingsService;

/** Changes the rules of discussion. */
@Stateless
public class DiscussionService {

  @EJB private SettingsService settings;

  /** The settings as they are. */
  @Allowed(Capability.MANAGE_OPTIONS)
  public Settings read() {
    return settings.read();
  }

  /** Changes some rules. */
  @Allowed(Capability.MANAGE_OPTIONS)
  public void change(Map<SettingKey, String> rules) {
    settings.change(rules);
  }
}
