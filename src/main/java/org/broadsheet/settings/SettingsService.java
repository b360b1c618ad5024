package org.broadsheet.settings;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads and changes the settings of the site. */
@Stateless
public class SettingsService {

  @PersistenceContext private EntityManager em;

  /** The settings as they are now. */
  public Settings read() {
    return new Settings(
        em.createQuery("select s from Setting s", Setting.class)
            .getResultStream()
            .collect(Collectors.toMap(Setting::getName, Setting::getContent)));
  }

  /** Changes some settings; those not named stay as they are. */
  public void change(Map<SettingKey, String> changes) {
    changes.forEach(
        (key, content) -> {
          Setting row = em.find(Setting.class, key.storedName());
          if (row == null) {
            em.persist(new Setting(key.storedName(), content));
          } else {
            row.change(content);
          }
        });
  }
}
