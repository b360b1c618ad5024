package org.broadsheet.account.user;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.broadsheet.account.Account;
import org.broadsheet.account.Capability;
import org.broadsheet.account.CurrentAccount;
import org.broadsheet.account.Role;
import org.broadsheet.system.Pager;

/** The list of the people of the site. */
@Named
@RequestScoped
public class UsersPage {

  static final String HERE = "/admin/users/";
  private static final int PEOPLE_PER_PAGE = 20;

  @Inject private UserQueries users;
  @Inject private CurrentAccount current;
  @Inject private HttpServletRequest request;

  private UserFilter filter;
  private Map<Role, Long> roles;
  private Pager pager;
  private List<Account> shown;

  @PostConstruct
  void open() {
    current.require(Capability.MANAGE_USERS);
    filter = UserFilter.of(request.getParameter("s"), request.getParameter("role"));
    roles = users.countRoles();
    pager = Pager.of(request.getParameter("page"), users.count(filter), PEOPLE_PER_PAGE);
  }

  /** The people of this page of the list. */
  public List<Account> getPeople() {
    if (shown == null) {
      shown = users.list(filter, pager.first(), PEOPLE_PER_PAGE);
    }
    return shown;
  }

  public Pager getPager() {
    return pager;
  }

  public UserFilter getFilter() {
    return filter;
  }

  /** Roles that somebody has, the mightiest first. */
  public List<Role> getRoles() {
    return List.of(Role.values()).stream().filter(role -> roles.get(role) > 0).toList();
  }

  /** How many people have a role; all for null. */
  public long count(Role role) {
    return role == null
        ? roles.values().stream().mapToLong(Long::longValue).sum()
        : roles.get(role);
  }

  /** Address of the list of a role, or of all, that ends with an ampersand or question mark. */
  public String path(Role role) {
    return HERE + "?" + (role == null ? "" : "role=" + lower(role) + "&");
  }

  /** Address of this list for its pager. */
  public String getPath() {
    String words = filter.words();
    return path(filter.role())
        + (words.isEmpty() ? "" : "s=" + URLEncoder.encode(words, StandardCharsets.UTF_8) + "&");
  }

  /** Name of a role in addresses. */
  public String lower(Role role) {
    return role == null ? "" : role.name().toLowerCase(Locale.ROOT);
  }

  /** True for the person who looks. */
  public boolean isMe(Account person) {
    return current.find().filter(me -> me.getId() == person.getId()).isPresent();
  }
}
