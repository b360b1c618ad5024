package org.broadsheet.text;

import java.net.URI;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The addresses under which this site was known before it moved here, e.g. {@code
 * https://digest.wordpress.com} and {@code http://digest.example/blog}.
 */
public final class OldSite {

  /** No former address: every absolute address is foreign. */
  public static final OldSite NONE = new OldSite(List.of());

  private static final Pattern PROXIED =
      Pattern.compile("(?i)https?://(?:www\\.)?i.\\.wp\\.com(?::\\d+)?/(.+)");
  private static final String WORDPRESS_COM = ".wordpress.com";
  private static final String FILES_HOST = ".files.wordpress.com";

  private final List<Base> bases;

  /** A host, the path that goes and the path that comes in its place. */
  private record Base(String host, String path, String replacement) {}

  /**
   * Knows a site by its former base addresses; for a WordPress.com site its media host is known as
   * well. Scheme, port and a leading {@code www.} do not matter.
   *
   * @throws IllegalArgumentException if one is not an absolute address
   */
  public OldSite(Collection<String> baseAddresses) {
    bases =
        baseAddresses.stream()
            .map(OldSite::base)
            .flatMap(base -> withMediaHost(base).stream())
            .distinct()
            .sorted(Comparator.comparingInt((Base base) -> base.path.length()).reversed())
            .toList();
  }

  /**
   * The address on this site, root-relative, of an absolute or root-relative address on the old one
   * (media of WordPress.com, also through its picture proxy, under {@code /files/}); empty for a
   * foreign or relative one.
   */
  public Optional<String> local(String address) {
    if (address.startsWith("/") && !address.startsWith("//")) {
      return Optional.of(withoutBasePath(address));
    }
    int host = hostStart(address);
    if (host < 0) {
      return Optional.empty();
    }
    Optional<String> direct = local(hostOf(address, host), pathOf(address, host));
    return direct.isPresent() ? direct : throughProxy(address, host);
  }

  /** Whether an address on this site is one at which the old site kept its media. */
  static boolean isFile(String local) {
    return local.startsWith("/wp-content/uploads/") || local.startsWith("/files/");
  }

  /**
   * An address of the old site as one that can be asked: with a scheme and a host, and not that of
   * the picture proxy, which makes copies of its own.
   *
   * @param base address of the old site, for a root-relative one
   */
  public static String absolute(String address, String base) {
    if (address.startsWith("//")) {
      return absolute("http:" + address, base);
    }
    if (address.startsWith("/")) {
      return base.replaceFirst("^([a-zA-Z]+://[^/?#]*).*$", "$1") + address;
    }
    Matcher proxied = PROXIED.matcher(address);
    return proxied.matches() ? "http://" + proxied.group(1) : address;
  }

  private Optional<String> local(String host, String path) {
    for (Base base : bases) {
      if (base.host.equals(host) && isUnder(path, base.path)) {
        String rest = path.substring(base.path.length());
        return Optional.of(rooted(base.replacement + (rest.startsWith("/") ? "" : "/") + rest));
      }
    }
    return Optional.empty();
  }

  /** {@code https://i0.wp.com/digest.files.wordpress.com/2006/11/a.jpg}: Jetpack's proxy. */
  private Optional<String> throughProxy(String address, int host) {
    String proxy = hostOf(address, host);
    boolean known = proxy.length() == 9 && proxy.startsWith("i") && proxy.endsWith(".wp.com");
    String path = pathOf(address, host);
    return known && path.length() > 1 ? local(hostOf(path, 1), pathOf(path, 1)) : Optional.empty();
  }

  private String withoutBasePath(String address) {
    for (Base base : bases) {
      if (!base.path.isEmpty() && isUnder(address, base.path)) {
        return rooted("/" + address.substring(base.path.length()));
      }
    }
    return address;
  }

  /** One slash at the start: two would name a host. */
  private static String rooted(String path) {
    int start = 0;
    while (start < path.length() && (path.charAt(start) == '/' || path.charAt(start) == '\\')) {
      start++;
    }
    return "/" + path.substring(start);
  }

  private static boolean isUnder(String path, String base) {
    return path.startsWith(base)
        && (path.length() == base.length()
            || base.isEmpty()
            || "/?#".indexOf(path.charAt(base.length())) >= 0);
  }

  private static Base base(String address) {
    URI uri = URI.create(address.strip());
    if (uri.getHost() == null) {
      throw new IllegalArgumentException("Not an absolute address: " + address);
    }
    String path = uri.getPath() == null ? "" : uri.getPath().replaceAll("/+$", "");
    String host = bare(uri.getHost());
    return new Base(host, path, host.endsWith(FILES_HOST) ? "/files" : "");
  }

  private static List<Base> withMediaHost(Base base) {
    if (!base.host.endsWith(WORDPRESS_COM) || base.host.endsWith(FILES_HOST)) {
      return List.of(base);
    }
    String name = base.host.substring(0, base.host.length() - WORDPRESS_COM.length());
    return List.of(base, new Base(name + FILES_HOST, "", "/files"));
  }

  private static int hostStart(String address) {
    if (address.startsWith("//")) {
      return 2;
    }
    if (address.regionMatches(true, 0, "http://", 0, 7)) {
      return 7;
    }
    return address.regionMatches(true, 0, "https://", 0, 8) ? 8 : -1;
  }

  private static String hostOf(String address, int start) {
    int end = start;
    while (end < address.length() && ":/?#\\".indexOf(address.charAt(end)) < 0) {
      end++;
    }
    return bare(address.substring(start, end));
  }

  private static String pathOf(String address, int start) {
    int end = start;
    while (end < address.length() && "/?#".indexOf(address.charAt(end)) < 0) {
      end++;
    }
    return address.substring(end);
  }

  private static String bare(String host) {
    String lower = host.toLowerCase(Locale.ROOT);
    return lower.startsWith("www.") ? lower.substring(4) : lower;
  }
}
