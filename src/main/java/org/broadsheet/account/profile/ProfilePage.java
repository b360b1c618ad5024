package org.broadsheet.account.profile;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.broadsheet.account.Account;
import org.broadsheet.account.Capability;
import org.broadsheet.account.CurrentAccount;
import org.broadsheet.system.Messages;
import org.broadsheet.system.Notices;

/** The page about oneself: how one is shown, and the ways to everything else. */
@Named
@RequestScoped
public class ProfilePage {

  static final String HERE = "/admin/profile/";

  @Inject private ProfileService profile;
  @Inject private CurrentAccount current;
  @Inject private Messages messages;

  private Account me;
  private String displayName;
  private String biography;

  @PostConstruct
  void open() {
    current.require(Capability.READ);
    me = current.find().orElseThrow();
    displayName = me.getDisplayName();
    biography = me.getBiography();
  }

  /** Keeps what was changed. */
  public void save() {
    profile.describe(displayName.strip(), biography == null ? "" : biography);
    Notices.done(messages.text("profile.saved"), HERE);
  }

  /** Who looks. */
  public Account getMe() {
    return me;
  }

  public String getDisplayName() {
    return displayName;
  }

  public void setDisplayName(String displayName) {
    this.displayName = displayName;
  }

  public String getBiography() {
    return biography;
  }

  public void setBiography(String biography) {
    this.biography = biography;
  }
}
