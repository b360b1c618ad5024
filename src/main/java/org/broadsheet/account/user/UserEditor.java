package org.broadsheet.account.user;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.broadsheet.account.Account;
import org.broadsheet.account.Capability;
import org.broadsheet.account.CurrentAccount;
import org.broadsheet.account.EmailTakenException;
import org.broadsheet.account.LastAdministratorException;
import org.broadsheet.account.Role;
import org.broadsheet.account.factor.SecondFactors;
import org.broadsheet.system.Messages;
import org.broadsheet.system.NotFoundException;
import org.broadsheet.system.Notices;

/** The page where an administrator changes, shuts or deletes somebody's account. */
@Named
@RequestScoped
public class UserEditor {

  @Inject private UserService users;
  @Inject private UserQueries queries;
  @Inject private SecondFactors factors;
  @Inject private CurrentAccount current;
  @Inject private HttpServletRequest request;
  @Inject private Messages messages;

  private Account person;
  private String displayName;
  private String email;
  private String biography;
  private Role role;
  private Long heir;
  private String link;
  private List<Account> heirs;

  @PostConstruct
  void open() {
    current.require(Capability.MANAGE_USERS);
    String id = String.valueOf(request.getParameter("id"));
    if (!id.matches("\\d{1,18}")) {
      throw new NotFoundException("No account " + id);
    }
    person = users.find(Long.parseLong(id));
    displayName = person.getDisplayName();
    email = person.getEmail();
    biography = person.getBiography();
    role = person.getRole();
    heir = current.find().map(Account::getId).orElse(null);
  }

  /** Keeps what was changed. */
  public void save() {
    try {
      users.edit(
          person.getId(),
          displayName.strip(),
          email == null ? "" : email.strip(),
          biography == null ? "" : biography,
          role);
      Notices.done(messages.text("user.edit.done", displayName.strip()), UsersPage.HERE);
    } catch (EmailTakenException e) {
      Notices.refuse("user:email", messages.text("account.email.taken", e.getMessage()));
    } catch (LastAdministratorException e) {
      Notices.refuse("user:role", messages.text("user.last", e.getMessage()));
    }
  }

  /** Sends an invitation; its link is shown once. */
  public void invite() {
    link = users.invite(person.getId());
    Notices.doneHere(messages.text("user.invite.done", person.getEmail()));
  }

  /** Shuts the account. */
  public void disable() {
    act(() -> users.disable(person.getId()), "user.disable.done");
  }

  /** Opens the account again. */
  public void enable() {
    act(() -> users.enable(person.getId()), "user.enable.done");
  }

  /** Takes away the second factor of somebody who has lost it. */
  public void takeFactor() {
    act(() -> factors.takeFrom(person.getId()), "user.factor.done");
  }

  /** Deletes the account. */
  public void delete() {
    act(() -> users.delete(person.getId(), heir), "user.delete.done");
  }

  private void act(Runnable work, String done) {
    try {
      work.run();
      Notices.done(messages.text(done, person.getDisplayName()), UsersPage.HERE);
    } catch (LastAdministratorException e) {
      Notices.refuse(messages.text("user.last", e.getMessage()));
    }
  }

  /** Whose page it is. */
  public Account getPerson() {
    return person;
  }

  /** True when it is the page of the person who looks. */
  public boolean isMe() {
    return current.find().filter(me -> me.getId() == person.getId()).isPresent();
  }

  /** Those who can take over what the person wrote. */
  public List<Account> getHeirs() {
    if (heirs == null) {
      heirs = queries.listHeirs(person.getId());
    }
    return heirs;
  }

  /** The link of a new invitation, or null. */
  public String getLink() {
    return link;
  }

  /** What somebody may be. */
  public List<Role> getRoles() {
    return List.of(Role.values());
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

  public String getBiography() {
    return biography;
  }

  public void setBiography(String biography) {
    this.biography = biography;
  }

  public Role getRole() {
    return role;
  }

  public void setRole(Role role) {
    this.role = role;
  }

  public Long getHeir() {
    return heir;
  }

  public void setHeir(Long heir) {
    this.heir = heir;
  }
}
