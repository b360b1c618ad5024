package org.broadsheet.settings;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The settings, read once a request; pages know them as {@code site}. */
@Named("site")
@RequestScoped
public class CurrentSettings {

  @Inject private KeptSettings kept;
  private Settings settings;

  /** The settings as they were when this request first asked. */
  public Settings getSettings() {
    if (settings == null) {
      settings = kept.get();
    }
    return settings;
  }
}
