package org.broadsheet.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Properties;
import org.broadsheet.system.Messages;

/** What runs here: releases of Broadsheet, the server, Java and the system. */
@ApplicationScoped
class VersionsCheck implements HealthCheck {

  private static final String ABOUT = "/META-INF/maven/org.broadsheet/broadsheet/pom.properties";

  @Inject private ServletContext context;
  @Inject private Messages messages;

  @Override
  public int order() {
    return 8;
  }

  @Override
  public String key() {
    return "versions";
  }

  @Override
  public List<HealthLine> lines() {
    return List.of(
        HealthLine.good(messages.text("health.versions.broadsheet"), release()),
        HealthLine.good(messages.text("health.versions.server"), context.getServerInfo()),
        HealthLine.good(
            messages.text("health.versions.java"),
            System.getProperty("java.version") + ", " + System.getProperty("java.vendor")),
        HealthLine.good(
            messages.text("health.versions.system"),
            System.getProperty("os.name") + " " + System.getProperty("os.arch")));
  }

  // Maven leaves it in the WAR.
  private String release() {
    try (InputStream about = context.getResourceAsStream(ABOUT)) {
      if (about == null) {
        return messages.text("health.versions.unknown");
      }
      Properties properties = new Properties();
      properties.load(about);
      return properties.getProperty("version");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
