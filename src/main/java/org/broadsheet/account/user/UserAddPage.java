package org.broadsheet.account.user;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.broadsheet.account.Capability;
import org.broadsheet.account.CurrentAccount;
import org.broadsheet.account.EmailTakenException;
import org.broadsheet.account.NameTakenException;
import org.broadsheet.account.Role;
import org.broadsheet.system.Messages;
import org.broadsheet.system.Notices;

/** The page where an administrator invites somebody. */
@Named
@RequestScoped
public class UserAddPage {

  @Inject private UserService users;
  @Inject private CurrentAccount current;
  @Inject private Messages messages;

  private String login;
  private String displayName;
  private String email;
  private Role role = Role.AUTHOR;
  private String link;

  @PostConstruct
  void open() {
    current.require(Capability.MANAGE_USERS);
  }

  /** Makes the account; its link is shown once, for sites from which no mail leaves. */
  public void add() {
    try {
      String name = displayName == null ? login : displayName.strip();
      link = users.add(login.strip(), name, email.strip(), role);
      Notices.doneHere(messages.text("user.add.done", login.strip(), email.strip()));
    } catch (NameTakenException e) {
      Notices.refuse("user:login", messages.text("account.welcome.taken", e.getMessage()));
    } catch (EmailTakenException e) {
      Notices.refuse("user:email", messages.text("account.email.taken", e.getMessage()));
    }
  }

  /** The link of the invitation, or null before. */
  public String getLink() {
    return link;
  }

  /** What somebody may be. */
  public List<Role> getRoles() {
    return List.of(Role.values());
  }

  public String getLogin() {
    return login;
  }

  public void setLogin(String login) {
    this.login = login;
  }

  public String getDisplayName() {
    return displayName;
  }

  public void setDisplayName(String displayName) {
    this.displayName = displayName;
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }

  public Role getRole() {
    return role;
  }

  public void setRole(Role role) {
    this.role = role;
  }
}
