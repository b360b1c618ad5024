package org.broadsheet.comment.moderation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.broadsheet.account.Capability;
import org.broadsheet.account.CurrentAccount;
import org.broadsheet.comment.Discussion;
import org.broadsheet.settings.SettingKey;
import org.broadsheet.settings.Settings;
import org.broadsheet.system.Configuration;
import org.broadsheet.system.Messages;
import org.broadsheet.system.Notices;

/** The settings page of discussion. */
@Named
@RequestScoped
public class DiscussionPage {

  static final String HERE = "/admin/settings/discussion/";

  /** Settings that are yes or no. */
  private static final List<SettingKey> FLAGS =
      List.of(
          SettingKey.COMMENTS_OPEN,
          SettingKey.COMMENTS_SHUT,
          SettingKey.COMMENTS_IDENTIFY,
          SettingKey.COMMENTS_FOLLOW,
          SettingKey.COMMENTS_MAIL_AUTHOR,
          SettingKey.COMMENTS_MAIL_MODERATORS);

  private static final List<SettingKey> NUMBERS =
      List.of(
          SettingKey.COMMENTS_PER_PAGE,
          SettingKey.COMMENTS_DEPTH,
          SettingKey.COMMENTS_LINKS,
          SettingKey.COMMENTS_RATE);

  private static final List<SettingKey> TEXTS =
      List.of(
          SettingKey.COMMENTS_ORDER,
          SettingKey.COMMENTS_MODERATION,
          SettingKey.COMMENTS_HOLD,
          SettingKey.COMMENTS_REFUSE);

  private static final String USUAL_DAYS = "14";

  @Inject private DiscussionService service;
  @Inject private CurrentAccount current;
  @Inject private Messages messages;

  private final Map<String, Boolean> flags = new HashMap<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<String, String> words = new HashMap<>();
  private boolean closing;
  private int days;

  @PostConstruct
  void open() {
    current.require(Capability.MANAGE_OPTIONS);
    Settings settings = service.read();
    FLAGS.forEach(key -> flags.put(key.name(), Boolean.valueOf(settings.get(key))));
    NUMBERS.forEach(key -> numbers.put(key.name(), Integer.valueOf(settings.get(key))));
    TEXTS.forEach(key -> words.put(key.name(), settings.get(key)));
    String after = settings.get(SettingKey.COMMENTS_CLOSE_AFTER);
    closing = !after.equals("0");
    days = Integer.parseInt(closing ? after : USUAL_DAYS);
  }

  /** Keeps what was chosen. */
  public void save() {
    Map<SettingKey, String> chosen = new EnumMap<>(SettingKey.class);
    FLAGS.forEach(key -> chosen.put(key, String.valueOf(flags.get(key.name()))));
    NUMBERS.forEach(key -> chosen.put(key, String.valueOf(numbers.get(key.name()))));
    TEXTS.forEach(
        key -> chosen.put(key, words.get(key.name()) == null ? "" : words.get(key.name())));
    chosen.put(SettingKey.COMMENTS_CLOSE_AFTER, closing ? String.valueOf(days) : "0");
    service.change(chosen);
    Notices.done(messages.text("discussion.done"), HERE);
  }

  /** Yes and no, by the name of the setting. */
  public Map<String, Boolean> getFlags() {
    return flags;
  }

  /** Numbers, by the name of the setting. */
  public Map<String, Integer> getNumbers() {
    return numbers;
  }

  /** Texts and choices, by the name of the setting. */
  public Map<String, String> getWords() {
    return words;
  }

  /** What the operator says about who waits; null when nothing. */
  public String getOperatorsWaiting() {
    return Discussion.operatorsWaiting().orElse(null);
  }

  /** What the operator says about how often; null when nothing. */
  public String getOperatorsRate() {
    return Configuration.get("comments.rate").orElse(null);
  }

  /** True when posts close by age. */
  public boolean isClosing() {
    return closing;
  }

  public void setClosing(boolean closing) {
    this.closing = closing;
  }

  /** Days after which they do. */
  public int getDays() {
    return days;
  }

  public void setDays(int days) {
    this.days = days;
  }
}
