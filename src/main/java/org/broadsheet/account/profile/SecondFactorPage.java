package org.broadsheet.account.profile;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.broadsheet.account.Capability;
import org.broadsheet.account.CurrentAccount;
import org.broadsheet.account.factor.SecondFactors;
import org.broadsheet.account.factor.SharedSecret;
import org.broadsheet.account.signin.OwnPassword;
import org.broadsheet.system.Messages;
import org.broadsheet.system.Notices;

/** The page where one turns one's second factor on and off. */
@Named
@RequestScoped
public class SecondFactorPage {

  private static final String HERE = "/admin/profile/second-factor/";

  @Inject private SecondFactors factors;
  @Inject private OwnPassword own;
  @Inject private CurrentAccount current;
  @Inject private Messages messages;

  private String password;
  private String code;
  private boolean on;
  private SharedSecret secret;
  private List<String> codes = List.of();

  @PostConstruct
  void open() {
    current.require(Capability.READ);
    on = current.find().orElseThrow().isSecondFactorOn();
    secret = factors.findPrepared().orElse(null);
  }

  /** Begins to set it up. */
  public void prepare() {
    if (own.isRight(password, "prepare:password")) {
      factors.prepare();
      Notices.show(HERE);
    }
  }

  /** Turns it on, when the app shows the right code; shows the recovery codes, this once. */
  public void turnOn() {
    codes = factors.turnOn(code);
    on = !codes.isEmpty();
    if (on) {
      Notices.doneHere(messages.text("profile.factor.on"));
    } else {
      Notices.refuse("confirm:code", messages.text("profile.factor.code.wrong"));
    }
  }

  /** Turns it off, or gives up setting it up. */
  public void turnOff() {
    if (own.isRight(password, "change:password")) {
      factors.turnOff();
      Notices.done(messages.text("profile.factor.off"), ProfilePage.HERE);
    }
  }

  /** Gives up setting it up. */
  public void giveUp() {
    if (!on) {
      factors.turnOff();
      Notices.show(ProfilePage.HERE);
    }
  }

  /** Makes new recovery codes and shows them, this once. */
  public void renewCodes() {
    if (own.isRight(password, "change:password")) {
      codes = factors.renewCodes();
      Notices.doneHere(messages.text("profile.factor.renewed"));
    }
  }

  public boolean isOn() {
    return on;
  }

  /** What the app must know while it is being set up, or null. */
  public SharedSecret getSecret() {
    return secret;
  }

  /** Recovery codes that were made just now. */
  public List<String> getCodes() {
    return codes;
  }

  /** How many recovery codes are left. */
  public long getLeft() {
    return factors.countCodes();
  }

  public String getPassword() {
    return password;
  }

  public void setPassword(String password) {
    this.password = password;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }
}
