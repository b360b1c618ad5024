package org.broadsheet.text.shortcode;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.text.Labels;

/** The providers whose films, sounds and messages a post may embed, known by their addresses. */
public final class Embeds {

  /**
   * Something on a provider's site.
   *
   * @param address where a reader can see it
   * @param provider the provider's name
   * @param pattern which label names it
   */
  public record Embed(String address, String provider, Function<Labels, String> pattern) {

    /** The words for the link to it. */
    public String label(Labels labels) {
      return MessageFormat.format(pattern.apply(labels), provider);
    }
  }

  private record Provider(String host, String name, Function<Labels, String> pattern) {}

  private static final List<Provider> PROVIDERS =
      List.of(
          new Provider("youtube.com", "YouTube", Labels::video),
          new Provider("youtube-nocookie.com", "YouTube", Labels::video),
          new Provider("youtu.be", "YouTube", Labels::video),
          new Provider("vimeo.com", "Vimeo", Labels::video),
          new Provider("dailymotion.com", "Dailymotion", Labels::video),
          new Provider("dai.ly", "Dailymotion", Labels::video),
          new Provider("video.google.com", "Google Video", Labels::video),
          new Provider("videopress.com", "VideoPress", Labels::video),
          new Provider("v.wordpress.com", "VideoPress", Labels::video),
          new Provider("wordpress.tv", "WordPress.tv", Labels::video),
          new Provider("ted.com", "TED", Labels::video),
          new Provider("tiktok.com", "TikTok", Labels::video),
          new Provider("twitch.tv", "Twitch", Labels::video),
          new Provider("rutube.ru", "Rutube", Labels::video),
          new Provider("bilibili.com", "Bilibili", Labels::video),
          new Provider("youku.com", "Youku", Labels::video),
          new Provider("archive.org", "Internet Archive", Labels::video),
          new Provider("soundcloud.com", "SoundCloud", Labels::audio),
          new Provider("spotify.com", "Spotify", Labels::audio),
          new Provider("mixcloud.com", "Mixcloud", Labels::audio),
          new Provider("bandcamp.com", "Bandcamp", Labels::audio),
          new Provider("podcasts.apple.com", "Apple Podcasts", Labels::audio),
          new Provider("twitter.com", "X", Labels::post),
          new Provider("x.com", "X", Labels::post),
          new Provider("facebook.com", "Facebook", Labels::post),
          new Provider("bsky.app", "Bluesky", Labels::post),
          new Provider("reddit.com", "Reddit", Labels::post),
          new Provider("tumblr.com", "Tumblr", Labels::post),
          new Provider("t.me", "Telegram", Labels::post),
          new Provider("instagram.com", "Instagram", Labels::pictures),
          new Provider("flickr.com", "Flickr", Labels::pictures),
          new Provider("flic.kr", "Flickr", Labels::pictures),
          new Provider("imgur.com", "Imgur", Labels::pictures),
          new Provider("pinterest.com", "Pinterest", Labels::pictures),
          new Provider("giphy.com", "Giphy", Labels::pictures),
          new Provider("slideshare.net", "SlideShare", Labels::document),
          new Provider("scribd.com", "Scribd", Labels::document),
          new Provider("issuu.com", "Issuu", Labels::document),
          new Provider("speakerdeck.com", "Speaker Deck", Labels::document),
          new Provider("docs.google.com", "Google Docs", Labels::document),
          new Provider("maps.google.com", "Google Maps", Labels::map),
          new Provider("google.com/maps", "Google Maps", Labels::map),
          new Provider("openstreetmap.org", "OpenStreetMap", Labels::map),
          new Provider("polldaddy.com", "Crowdsignal", Labels::poll),
          new Provider("crowdsignal.com", "Crowdsignal", Labels::poll),
          new Provider("poll.fm", "Crowdsignal", Labels::poll),
          new Provider("survey.fm", "Crowdsignal", Labels::poll));

  /** Players' addresses, and the page that shows the same thing. */
  private static final List<Rewrite> REWRITES =
      List.of(
          new Rewrite(
              "(?:youtube(?:-nocookie)?\\.com/(?:embed|v|shorts|live)/|youtu\\.be/)([\\w-]{6,20}).*",
              "https://www.youtube.com/watch?v=$1"),
          new Rewrite(
              "youtube\\.com/watch/?\\?(?:.*&)?v=([\\w-]{6,20}).*",
              "https://www.youtube.com/watch?v=$1"),
          new Rewrite("player\\.vimeo\\.com/video/(\\d+).*", "https://vimeo.com/$1"),
          new Rewrite(
              "vimeo\\.com/moogaloop\\.swf\\?(?:.*&)?clip_id=(\\d+).*", "https://vimeo.com/$1"),
          new Rewrite(
              "dailymotion\\.com/(?:embed/video|swf(?:/video)?)/(\\w+).*",
              "https://www.dailymotion.com/video/$1"),
          new Rewrite(
              "(?:videopress\\.com|v\\.wordpress\\.com)/(?:embed|v)/(\\w+).*",
              "https://videopress.com/v/$1"),
          new Rewrite("open\\.spotify\\.com/embed/(.+)", "https://open.spotify.com/$1"),
          new Rewrite("embed\\.ted\\.com/(.+)", "https://www.ted.com/$1"));

  private record Rewrite(Pattern pattern, String page) {
    Rewrite(String pattern, String page) {
      this(Pattern.compile(pattern), page);
    }
  }

  private Embeds() {}

  /** What an address of a known provider shows; empty for any other address. */
  public static Optional<Embed> find(String address) {
    String clean = address.strip().replace("&amp;", "&").replace("&#038;", "&");
    String bare = bare(clean);
    if (bare.isEmpty() || bare.length() > 2000) {
      return Optional.empty();
    }
    if (bare.startsWith("w.soundcloud.com/player") && bare.contains("url=")) {
      String inner = bare.substring(bare.indexOf("url=") + 4).replaceFirst("&.*", "");
      clean = decoded(inner);
      bare = bare(clean);
    }
    String host = bare.replaceFirst("[/?#].*", "").toLowerCase(Locale.ROOT);
    for (Provider provider : PROVIDERS) {
      if (isOf(provider, host, bare)) {
        return Optional.of(new Embed(page(bare, clean), provider.name, provider.pattern));
      }
    }
    return Optional.empty();
  }

  private static boolean isOf(Provider provider, String host, String bare) {
    return provider.host.indexOf('/') > 0
        ? bare.startsWith(provider.host)
        : (host.equals(provider.host) || host.endsWith("." + provider.host))
            && bare.length() > host.length() + 1;
  }

  private static String page(String bare, String address) {
    for (Rewrite rewrite : REWRITES) {
      Matcher matcher = rewrite.pattern.matcher(bare);
      if (matcher.matches()) {
        return matcher.replaceFirst(rewrite.page);
      }
    }
    return address.startsWith("//") ? "https:" + address : address;
  }

  /** Without scheme, {@code www.} and {@code m.}; empty if it is not an address of the web. */
  private static String bare(String address) {
    int start =
        address.startsWith("//")
            ? 2
            : address.regionMatches(true, 0, "http://", 0, 7)
                ? 7
                : address.regionMatches(true, 0, "https://", 0, 8) ? 8 : -1;
    if (start < 0) {
      return "";
    }
    String bare = address.substring(start);
    return bare.startsWith("www.")
        ? bare.substring(4)
        : bare.startsWith("m.") ? bare.substring(2) : bare;
  }

  private static String decoded(String value) {
    return value.contains("%") && !value.matches(".*%(?![0-9a-fA-F]{2}).*")
        ? URLDecoder.decode(value, StandardCharsets.UTF_8)
        : value;
  }
}
