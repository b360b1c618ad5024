package org.broadsheet.system;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Style sheets, scripts, fonts and pictures of the application, and their addresses. */
@Named
@ApplicationScoped
public class Assets {

  static final String FOLDER = "/resources/";

  @Inject private ServletContext context;
  private AssetFolder folder;

  @PostConstruct
  void read() {
    Map<String, byte[]> files = new HashMap<>();
    read(FOLDER, files);
    folder = new AssetFolder(files);
  }

  /**
   * Address of a file below {@code resources}, such as {@code css/theme.css}; it changes when the
   * file does.
   *
   * @throws IllegalArgumentException when there is no such file
   */
  public String url(String file) {
    return find(file)
        .map(asset -> FOLDER + asset.markedName())
        .orElseThrow(() -> new IllegalArgumentException("No such asset: " + file));
  }

  /** The asset with a name below {@code resources}, without a mark or with any. */
  Optional<Asset> find(String name) {
    return folder.find(name);
  }

  private void read(String path, Map<String, byte[]> files) {
    Set<String> names = context.getResourcePaths(path);
    for (String name : names == null ? Set.<String>of() : names) {
      if (name.endsWith("/")) {
        read(name, files);
      } else if (Asset.isSent(name)) {
        files.put(name.substring(FOLDER.length()), bytes(name));
      }
    }
  }

  private byte[] bytes(String name) {
    try (InputStream content = context.getResourceAsStream(name)) {
      return content.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
