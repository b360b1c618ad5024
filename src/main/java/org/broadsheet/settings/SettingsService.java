package org.broadsheet.settings;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.broadsheet.system.activity.Activity;
import org.broadsheet.system.activity.Deed;
import org.broadsheet.system.change.ChangeLog;
import org.broadsheet.system.change.Subjects;

/** Reads and changes the settings of the site. */
@Stateless
public class SettingsService {

  @PersistenceContext private EntityManager em;
  @EJB private ChangeLog log;
  @EJB private Activity activity;

  /** The settings as they are now. */
  public Settings read() {
    return new Settings(
        em.createQuery("select s from Setting s", Setting.class)
            .getResultStream()
            .collect(Collectors.toMap(Setting::getName, Setting::getContent)));
  }

  /** Changes some settings; those not named stay as they are. */
  public void change(Map<SettingKey, String> changes) {
    log.record(Subjects.SETTINGS);
    changes.forEach(
        (key, content) -> {
          Setting row = em.find(Setting.class, key.storedName());
          tell(key, row == null ? key.initial() : row.getContent(), content);
          if (row == null) {
            em.persist(new Setting(key.storedName(), content));
          } else {
            row.change(content);
          }
        });
  }

  /** True when somebody has chosen this setting, even if to the same as before. */
  public boolean isChosen(SettingKey key) {
    return em.find(Setting.class, key.storedName()) != null;
  }

  /**
   * Makes a setting that nobody has chosen yet, at once: where two nodes try, one of them waits for
   * the other and fails.
   *
   * @throws jakarta.persistence.PersistenceException when it has been chosen; the transaction is
   *     rolled back
   */
  public void choose(SettingKey key, String content) {
    em.persist(new Setting(key.storedName(), content));
    log.record(Subjects.SETTINGS);
    em.flush();
  }

  private void tell(SettingKey key, String before, String after) {
    if (!key.isSecret() && !before.equals(after)) {
      activity.record(Deed.SETTING_CHANGED, key.storedName(), before, after);
    }
  }

  /** Forgets what was chosen: these settings are as on a new site. */
  public void reset(Collection<SettingKey> keys) {
    log.record(Subjects.SETTINGS);
    keys.stream()
        .map(key -> em.find(Setting.class, key.storedName()))
        .filter(Objects::nonNull)
        .forEach(em::remove);
    em.flush();
  }
}
