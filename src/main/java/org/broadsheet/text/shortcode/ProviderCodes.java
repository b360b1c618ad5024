package org.broadsheet.text.shortcode;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The shortcodes of WordPress.com that embed something of a provider, and the address of that. */
final class ProviderCodes {

  private static final Map<String, Function<Shortcode, String>> ADDRESSES =
      Map.ofEntries(
          Map.entry("embed", code -> code.subject("src", "url")),
          Map.entry(
              "youtube",
              code -> or(code.subject("id", "url", "src"), "https://www.youtube.com/watch?v=")),
          Map.entry(
              "vimeo", code -> or(code.subject("id", "url", "clip_id"), "https://vimeo.com/")),
          Map.entry(
              "dailymotion",
              code -> or(code.subject("id", "video", "url"), "https://www.dailymotion.com/video/")),
          Map.entry(
              "googlevideo",
              code -> or(code.subject("id", "url"), "https://video.google.com/videoplay?docid=")),
          Map.entry("wpvideo", code -> or(code.subject("id"), "https://videopress.com/v/")),
          Map.entry("videopress", code -> or(code.subject("id"), "https://videopress.com/v/")),
          Map.entry(
              "ted", code -> or(code.subject("id", "url"), "https://www.ted.com/talks/view/id/")),
          Map.entry(
              "ted-talks",
              code -> or(code.subject("id", "url"), "https://www.ted.com/talks/view/id/")),
          Map.entry("tiktok", code -> code.subject("url")),
          Map.entry("soundcloud", code -> code.subject("url", "params")),
          Map.entry("spotify", ProviderCodes::spotify),
          Map.entry("mixcloud", code -> or(code.subject("url"), "https://www.mixcloud.com/")),
          Map.entry("bandcamp", code -> code.subject("url", "link")),
          Map.entry("twitter", ProviderCodes::tweet),
          Map.entry("tweet", ProviderCodes::tweet),
          Map.entry("facebook", code -> code.subject("url")),
          Map.entry("instagram", code -> code.subject("url")),
          Map.entry("flickr", ProviderCodes::flickr),
          Map.entry(
              "slideshare",
              code ->
                  or(
                      code.subject("id", "url"),
                      "https://www.slideshare.net/slideshow/embed_code/")),
          Map.entry(
              "scribd", code -> or(code.subject("id", "url"), "https://www.scribd.com/document/")),
          Map.entry("issuu", code -> code.subject("url")),
          Map.entry("googlemaps", code -> code.subject("url", "src")),
          Map.entry("googlemap", code -> code.subject("url", "src")),
          Map.entry("polldaddy", ProviderCodes::poll),
          Map.entry("crowdsignal", ProviderCodes::poll));

  private ProviderCodes() {}

  static boolean knows(String name) {
    return ADDRESSES.containsKey(name);
  }

  /** Where the embedded thing can be seen; empty if the shortcode does not say. */
  static Optional<String> address(Shortcode code) {
    String address = ADDRESSES.get(code.name()).apply(code);
    return address.isBlank() || address.indexOf('<') >= 0 ? Optional.empty() : Optional.of(address);
  }

  /** An address as it is; an identifier behind the provider's address. */
  private static String or(String subject, String prefix) {
    String id = subject.startsWith("=") ? subject.substring(1) : subject;
    if (id.startsWith("http") || id.startsWith("//")) {
      return id;
    }
    String bare = id.split("[&?\\s]", 2)[0];
    return bare.matches("[\\w./:-]+") ? prefix + bare : "";
  }

  /** Written as {@code [spotify spotify:track:123]} or with an address. */
  private static String spotify(Shortcode code) {
    String subject = code.subject("id", "url");
    return subject.startsWith("spotify:")
        ? "https://open.spotify.com/" + subject.substring(8).replace(':', '/')
        : or(subject, "https://open.spotify.com/track/");
  }

  private static String tweet(Shortcode code) {
    return or(code.subject("id", "url", "tweet"), "https://twitter.com/i/status/");
  }

  private static String flickr(Shortcode code) {
    return or(code.subject("video", "photo", "url"), "https://www.flickr.com/photo.gne?id=");
  }

  private static String poll(Shortcode code) {
    if (!code.get("survey").isEmpty()) {
      return or(code.get("survey"), "https://survey.fm/");
    }
    return or(code.subject("poll"), "https://poll.fm/");
  }
}
