package org.broadsheet.importer;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.broadsheet.importer.wxr.WxrChunk;
import org.broadsheet.importer.wxr.WxrException;
import org.broadsheet.importer.wxr.WxrFile;
import org.broadsheet.importer.wxr.WxrHeader;
import org.broadsheet.importer.wxr.WxrItem;

/** The addresses at which an old site and its media were, as far as its export tells. */
final class OldAddresses {

  private static final Logger LOG = Logger.getLogger(OldAddresses.class.getName());
  private static final String UNNAMED_SITE = "http://unnamed.invalid";
  private static final String HOSTED = "wordpress.com";
  private static final String HOSTED_MEDIA = ".files.wordpress.com";
  private static final int LONGEST = 500;

  private final WxrHeader header;
  private final Optional<URI> blog;

  OldAddresses(WxrHeader header) {
    this.header = header;
    this.blog = webAddress(header.baseUrl());
  }

  /** The base address of the blog, by which its imports belong together. */
  String site() {
    return blog.map(URI::toString).filter(a -> a.length() <= LONGEST).orElse(UNNAMED_SITE);
  }

  /** All base addresses of the old site; those of other blogs of its network are not among them. */
  Set<String> addresses(Path export) {
    Set<String> addresses = new LinkedHashSet<>();
    blog.ifPresent(address -> addresses.add(address.toString()));
    // WordPress in a folder of its own: its media are below it, its pages are not.
    webAddress(header.baseSiteUrl())
        .filter(address -> blog.isPresent() && isBelow(address, blog.get()))
        .ifPresent(address -> addresses.add(address.toString()));
    if (blog.isPresent()
        && header.generator().contains(HOSTED)
        && !blog.get().getHost().endsWith("." + HOSTED)) {
      mediaHost(export).ifPresent(addresses::add);
    }
    return addresses;
  }

  private static boolean isBelow(URI address, URI blog) {
    return address.getHost().equals(blog.getHost())
        && address.getPath().startsWith(blog.getPath() + "/");
  }

  // A blog of WordPress.com with a domain of its own: only its attachments name the host of its
  // media, and posts before them speak of it.
  private static Optional<String> mediaHost(Path export) {
    try (WxrFile file = WxrFile.open(export)) {
      while (file.nextPart()) {
        file.header();
        WxrChunk chunk = file.nextItem();
        while (chunk != null) {
          WxrItem item = chunk.parse();
          Optional<URI> address = webAddress(item.attachmentUrl());
          if (address.isPresent() && address.get().getHost().endsWith(HOSTED_MEDIA)) {
            return address.map(found -> "https://" + found.getHost());
          }
          chunk = file.nextItem();
        }
      }
    } catch (IOException | WxrException e) {
      LOG.log(Level.INFO, "The host of the media is not known: {0}", e.getMessage());
    }
    return Optional.empty();
  }

  private static Optional<URI> webAddress(String text) {
    try {
      URI address = URI.create(text.strip().replaceAll("/+$", ""));
      boolean web = "http".equals(address.getScheme()) || "https".equals(address.getScheme());
      return web && address.getHost() != null ? Optional.of(address) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
