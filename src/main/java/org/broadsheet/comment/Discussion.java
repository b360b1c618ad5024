package org.broadsheet.comment;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.broadsheet.post.Post;
import org.broadsheet.settings.SettingKey;
import org.broadsheet.settings.Settings;
import org.broadsheet.system.Configuration;

/** The rules of discussion on this site at one moment: who may say what, and who sees it when. */
public final class Discussion {

  /** Whose comments wait for approval. */
  public enum Waiting {
    /** Nobody's. */
    NONE,
    /** Of those who have no approved comment yet. */
    FIRST,
    /** Everybody's. */
    ALL
  }

  private static final int RATE_AT_MOST = 100_000;

  private final Settings settings;

  public Discussion(Settings settings) {
    this.settings = settings;
  }

  /** True when a post takes no more comments: all are shut, it is closed by hand, or too old. */
  public boolean isClosed(Post post, Instant now) {
    return flag(SettingKey.COMMENTS_SHUT)
        || !post.isCommentsOpen()
        || closing(post).filter(moment -> !moment.isAfter(now)).isPresent();
  }

  /** The moment at which age closes a post, counted from its publication; never for pages. */
  public Optional<Instant> closing(Post post) {
    int days = settings.getCommentsCloseAfterDays();
    return days > 0 && !post.isPage()
        ? Optional.of(post.getPublishedAt().plus(Duration.ofDays(days)))
        : Optional.empty();
  }

  /** Threads on one page. */
  public int perPage() {
    return settings.getCommentsPerPage();
  }

  /** Levels to which replies are indented. */
  public int depth() {
    return settings.getCommentsDepth();
  }

  /** True when the newest threads come first. */
  public boolean isNewestFirst() {
    return settings.get(SettingKey.COMMENTS_ORDER).equals("newest");
  }

  /** True when a comment needs a name and an e-mail address. */
  public boolean isIdentified() {
    return flag(SettingKey.COMMENTS_IDENTIFY);
  }

  /** Whose comments wait; {@code BROADSHEET_COMMENTS_MODERATION} wins over the settings page. */
  public Waiting waiting() {
    return waitingOf(operatorsWaiting().orElse(settings.get(SettingKey.COMMENTS_MODERATION)));
  }

  /** What the operator says about who waits; empty when nothing. */
  public static Optional<String> operatorsWaiting() {
    return Configuration.get("comments.moderation");
  }

  // What nobody understands lets nothing through unseen.
  private static Waiting waitingOf(String name) {
    return Arrays.stream(Waiting.values())
        .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(name))
        .findFirst()
        .orElse(Waiting.ALL);
  }

  /**
   * Comments that one sender may send in a minute, 0 for any number; {@code
   * BROADSHEET_COMMENTS_RATE} wins over the settings page.
   */
  public int rate() {
    int chosen = Integer.parseInt(settings.get(SettingKey.COMMENTS_RATE));
    return (int) Configuration.number("comments.rate", chosen, 0, RATE_AT_MOST);
  }

  /** A comment with so many links waits; 0 for never. */
  public int links() {
    return Integer.parseInt(settings.get(SettingKey.COMMENTS_LINKS));
  }

  /** A comment with one of these waits. */
  public List<String> holdWords() {
    return lines(SettingKey.COMMENTS_HOLD);
  }

  /** A comment with one of these is spam. */
  public List<String> refuseWords() {
    return lines(SettingKey.COMMENTS_REFUSE);
  }

  /** True when the author of a post hears of comments on it. */
  public boolean isAuthorTold() {
    return flag(SettingKey.COMMENTS_MAIL_AUTHOR);
  }

  /** True when moderators hear of comments that wait. */
  public boolean isModeratorTold() {
    return flag(SettingKey.COMMENTS_MAIL_MODERATORS);
  }

  /** True when readers may ask for later comments by e-mail. */
  public boolean isFollowed() {
    return flag(SettingKey.COMMENTS_FOLLOW);
  }

  private boolean flag(SettingKey key) {
    return Boolean.parseBoolean(settings.get(key));
  }

  private List<String> lines(SettingKey key) {
    return settings.get(key).lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }
}
