package org.broadsheet.appearance;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.broadsheet.media.Media;
import org.broadsheet.media.MediaService;
import org.broadsheet.settings.CurrentSettings;
import org.broadsheet.settings.SettingKey;

/** The look of the site, read once a request; pages know it as {@code look}. */
@Named
@RequestScoped
public class Look {

  @Inject private CurrentSettings settings;
  @EJB private MediaService media;
  private Media logo;
  private Media picture;

  /** Address of the style sheet that comes after the theme's; empty when there is none. */
  public String getSheet() {
    return LookServlet.address(get(SettingKey.LOOK_SHEET));
  }

  /** Class of the body. */
  public String getLayoutClass() {
    return Layout.of(get(SettingKey.LAYOUT)).cssClass();
  }

  /** True when the site has a sidebar. */
  public boolean isSided() {
    return Layout.of(get(SettingKey.LAYOUT)) != Layout.NONE;
  }

  /** The picture that stands for the title, or null. */
  public Media getLogo() {
    if (logo == null) {
      logo = find(get(SettingKey.LOGO));
    }
    return logo;
  }

  /** The picture below the title, or null. */
  public Media getPicture() {
    if (picture == null) {
      picture = find(get(SettingKey.HEADER_PICTURE));
    }
    return picture;
  }

  private Media find(String number) {
    return number.equals("0") ? null : media.find(Long.parseLong(number)).orElse(null);
  }

  private String get(SettingKey key) {
    return settings.getSettings().get(key);
  }
}
