package org.broadsheet.system;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * All assets, held in memory. A style sheet names fonts and pictures with their marks, so its own
 * mark changes when one of them does.
 */
final class AssetFolder {

  private static final Pattern REFERENCE =
      Pattern.compile("url\\(\\s*([\"']?)([^\"')#?]+)([^\"')]*)\\1\\s*\\)");

  private final Map<String, byte[]> files;
  private final Map<String, Asset> assets = new HashMap<>();
  private final Set<String> begun = new HashSet<>();

  /**
   * Of files by their names below {@code resources}.
   *
   * @throws IllegalArgumentException when a style sheet names a file that is not there
   */
  AssetFolder(Map<String, byte[]> files) {
    this.files = files;
    files.keySet().stream().filter(Asset::isSent).forEach(this::asset);
  }

  /** The asset with a name, without or with its mark of today or of another day. */
  Optional<Asset> find(String name) {
    return Optional.ofNullable(assets.get(name)).or(() -> Asset.unmarked(name).map(assets::get));
  }

  private Asset asset(String name) {
    Asset known = assets.get(name);
    if (known != null) {
      return known;
    }
    byte[] content = files.get(name);
    if (content == null || !Asset.isSent(name) || !begun.add(name)) {
      throw new IllegalArgumentException("No such asset, or one that names itself: " + name);
    }
    Asset asset = new Asset(name, name.endsWith(".css") ? marked(name, content) : content);
    assets.put(name, asset);
    return asset;
  }

  private byte[] marked(String sheet, byte[] content) {
    Matcher reference = REFERENCE.matcher(new String(content, StandardCharsets.UTF_8));
    return reference
        .replaceAll(found -> Matcher.quoteReplacement(marked(sheet, reference)))
        .getBytes(StandardCharsets.UTF_8);
  }

  private String marked(String sheet, Matcher reference) {
    String written = reference.group(2);
    if (written.startsWith("/") || written.matches("[a-z]+:.*")) {
      return reference.group();
    }
    // The names of the WAR have slashes on every system.
    String name = Path.of(sheet).resolveSibling(written).normalize().toString().replace('\\', '/');
    String file = Path.of(asset(name).markedName()).getFileName().toString();
    String folder = written.substring(0, written.lastIndexOf('/') + 1);
    return "url(\"" + folder + file + reference.group(3) + "\")";
  }
}
