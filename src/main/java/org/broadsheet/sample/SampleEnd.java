package org.broadsheet.sample;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.broadsheet.importer.ImportFinished;
import org.broadsheet.importer.ImportStarted;
import org.broadsheet.settings.SampleRemoval;
import org.broadsheet.settings.SettingsService;
import org.broadsheet.widget.WidgetService;

/** Lets the sample make room for the blog that moves in. */
@ApplicationScoped
public class SampleEnd {

  @EJB private SampleDigest digest;
  @EJB private SettingsService settings;
  @EJB private WidgetService widgets;

  void makeRoom(@Observes ImportStarted event) {
    if (settings.read().isSample()) {
      digest.remove();
    }
  }

  void asked(@Observes SampleRemoval event) {
    digest.remove();
    widgets.arrangeUsual();
  }

  void arrange(@Observes ImportFinished event) {
    widgets.arrangeUsual();
  }
}
