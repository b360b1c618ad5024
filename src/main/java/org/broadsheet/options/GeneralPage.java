package org.broadsheet.options;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.broadsheet.account.Capability;
import org.broadsheet.account.CurrentAccount;
import org.broadsheet.settings.CurrentSettings;
import org.broadsheet.settings.SettingKey;
import org.broadsheet.settings.Settings;
import org.broadsheet.system.Messages;
import org.broadsheet.system.Notices;

/** The page about what the site is called, where it stands, and how it tells the time. */
@Named
@RequestScoped
public class GeneralPage {

  @Inject private OptionsService options;
  @Inject private TimeForm time;
  @Inject private CurrentSettings current;
  @Inject private CurrentAccount person;
  @Inject private Messages messages;

  private String title;
  private String tagline;
  private String siteUrl;
  private String email;
  private String language;

  @PostConstruct
  void open() {
    person.require(Capability.MANAGE_OPTIONS);
    Settings now = current.getSettings();
    title = now.getTitle();
    tagline = now.getTagline();
    siteUrl = now.isSiteUrlFixed() ? now.getSiteUrl() : now.get(SettingKey.SITE_URL);
    email = now.getAdministrationEmail();
    language = now.get(SettingKey.LANGUAGE);
  }

  /** Keeps all that was chosen, or nothing of it. */
  public void save() {
    Map<SettingKey, String> wanted = new EnumMap<>(SettingKey.class);
    wanted.put(SettingKey.TITLE, title.strip());
    wanted.put(SettingKey.TAGLINE, text(tagline));
    wanted.put(SettingKey.ADMINISTRATION_EMAIL, text(email));
    wanted.put(SettingKey.LANGUAGE, language);
    boolean addressRight = isSiteUrlFixed() || addAddress(wanted);
    boolean timeRight = time.addTo(wanted);
    if (addressRight && timeRight) {
      options.save(wanted);
      Notices.done(messages.text("options.saved"), "/admin/settings/general/");
    }
  }

  private boolean addAddress(Map<SettingKey, String> wanted) {
    String typed = text(siteUrl);
    Optional<String> address = typed.isEmpty() ? Optional.of("") : SiteAddress.read(typed);
    address.ifPresentOrElse(
        right -> wanted.put(SettingKey.SITE_URL, right),
        () -> Notices.refuse("general:siteUrl", messages.text("general.site-url.wrong")));
    return address.isPresent();
  }

  private static String text(String typed) {
    return typed == null ? "" : typed.strip();
  }

  /** The languages to choose from. */
  public List<Choice> getLanguages() {
    return Languages.choices(current.getSettings().get(SettingKey.LANGUAGE));
  }

  /** True when the environment says the address, so that nothing can be chosen here. */
  public boolean isSiteUrlFixed() {
    return current.getSettings().isSiteUrlFixed();
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public String getTagline() {
    return tagline;
  }

  public void setTagline(String tagline) {
    this.tagline = tagline;
  }

  public String getSiteUrl() {
    return siteUrl;
  }

  public void setSiteUrl(String siteUrl) {
    this.siteUrl = siteUrl;
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }

  public String getLanguage() {
    return language;
  }

  public void setLanguage(String language) {
    this.language = language;
  }
}
