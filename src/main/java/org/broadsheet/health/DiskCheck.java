package org.broadsheet.health;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.File;
import java.nio.file.Files;
import java.util.List;
import org.broadsheet.system.Configuration;
import org.broadsheet.system.Messages;

/** The disk of the data folder: whether it can be written, and how much room is left. */
@ApplicationScoped
class DiskCheck implements HealthCheck {

  private static final long SCARCE = 1_000_000_000;
  private static final long GONE = 100_000_000;

  @EJB private HealthQueries queries;
  @Inject private Messages messages;

  @Override
  public int order() {
    return 2;
  }

  @Override
  public String key() {
    return "disk";
  }

  @Override
  public List<HealthLine> lines() {
    File folder = Configuration.dataFolder().toFile();
    return List.of(
        folder(folder),
        room(folder.getUsableSpace()),
        HealthLine.good(messages.text("health.disk.media"), Sizes.text(queries.mediaBytes())));
  }

  private HealthLine folder(File folder) {
    String name = messages.text("health.disk.folder");
    return Files.isWritable(folder.toPath())
        ? HealthLine.good(name, folder.getPath())
        : HealthLine.bad(name, folder.getPath(), messages.text("health.disk.folder.shut"));
  }

  private HealthLine room(long left) {
    String name = messages.text("health.disk.room");
    String value = Sizes.text(left);
    if (left < GONE) {
      return HealthLine.bad(name, value, messages.text("health.disk.room.gone"));
    }
    return left < SCARCE
        ? HealthLine.watch(name, value, messages.text("health.disk.room.scarce"))
        : HealthLine.good(name, value);
  }
}
