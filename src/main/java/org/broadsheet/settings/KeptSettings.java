package org.broadsheet.settings;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.broadsheet.system.change.ChangeClock;
import org.broadsheet.system.change.Memo;
import org.broadsheet.system.change.PageRecord;
import org.broadsheet.system.change.Subjects;

/** The settings, kept in memory of this node until somebody changes one. */
@ApplicationScoped
public class KeptSettings {

  @Inject private SettingsService service;
  @Inject private ChangeClock changes;
  @Inject private Clock clock;
  private Memo<Settings> settings;

  @PostConstruct
  void start() {
    settings = new Memo<>(changes, clock);
  }

  // Who shows something of a setting says so of its own: this is no part of a page.
  Settings get() {
    PageRecord record = new PageRecord();
    return settings.get(
        record,
        () -> {
          record.use(Subjects.SETTINGS);
          return service.read();
        });
  }
}
