package org.broadsheet.appearance;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.broadsheet.account.Capability;
import org.broadsheet.account.CurrentAccount;
import org.broadsheet.media.Media;
import org.broadsheet.media.MediaService;
import org.broadsheet.settings.CurrentSettings;
import org.broadsheet.settings.SettingKey;
import org.broadsheet.system.OwnFrame;

/** The look that is being tried out, in the place of the one in force; that one before a try. */
@Named
@RequestScoped
public class LookPreview {

  @Inject private CurrentAccount current;
  @Inject private LookDrafts drafts;
  @Inject private CurrentSettings settings;
  @EJB private LookService looks;
  @EJB private MediaService media;
  private LookDraft look;
  private String mark;

  @PostConstruct
  void open() {
    current.require(Capability.EDIT_THEME_OPTIONS);
    OwnFrame.allow();
    boolean trying = drafts.look().isPresent();
    look = drafts.look().orElseGet(looks::read);
    mark = trying ? drafts.mark() : settings.getSettings().get(SettingKey.LOOK_SHEET);
  }

  public String getTitle() {
    return look.title();
  }

  public String getTagline() {
    return look.tagline();
  }

  public String getSheet() {
    return LookServlet.address(mark);
  }

  public String getLayoutClass() {
    return look.layout().cssClass();
  }

  public boolean isSided() {
    return look.layout() != Layout.NONE;
  }

  public Media getLogo() {
    return look.logo() == 0 ? null : media.find(look.logo()).orElse(null);
  }

  public Media getPicture() {
    return look.picture() == 0 ? null : media.find(look.picture()).orElse(null);
  }
}
