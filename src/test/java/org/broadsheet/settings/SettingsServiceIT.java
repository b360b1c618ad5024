package org.broadsheet.settings;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.Map;
import org.broadsheet.testing.ServiceArchive;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

@ArquillianTest
class SettingsServiceIT {

  @Inject SettingsService service;

  @Deployment
  static WebArchive war() {
    return ServiceArchive.with(SettingsServiceIT.class);
  }

  @Test
  void aChangeIsThereForTheNextWhoReads() {
    service.change(Map.of(SettingKey.TITLE, "Курьер"));
    service.change(Map.of(SettingKey.TAGLINE, "hourly"));

    Settings settings = service.read();
    assertThat(settings.getTitle()).isEqualTo("Курьер");
    assertThat(settings.getTagline()).isEqualTo("hourly");
  }
}
