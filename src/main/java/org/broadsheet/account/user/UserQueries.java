package org.broadsheet.account.user;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.broadsheet.account.Account;
import org.broadsheet.account.Allowed;
import org.broadsheet.account.Capability;
import org.broadsheet.account.Role;

/** Lists of the people of the site, cut into pages by the database. */
@Stateless
public class UserQueries {

  private static final int HEIRS_AT_MOST = 200;

  @PersistenceContext private EntityManager em;

  /** People by name. */
  @Allowed(Capability.MANAGE_USERS)
  public List<Account> list(UserFilter filter, int first, int count) {
    return query("select a", filter, " order by a.displayName, a.id", Account.class)
        .setFirstResult(first)
        .setMaxResults(count)
        .getResultList();
  }

  /** How many people a list has. */
  @Allowed(Capability.MANAGE_USERS)
  public long count(UserFilter filter) {
    return query("select count(a)", filter, "", Long.class).getSingleResult();
  }

  /** How many people have each role; none is missing. */
  @Allowed(Capability.MANAGE_USERS)
  public Map<Role, Long> countRoles() {
    Map<Role, Long> counts = new EnumMap<>(Role.class);
    em.createQuery("select a.role, count(a) from Account a group by a.role", Object[].class)
        .getResultList()
        .forEach(row -> counts.put((Role) row[0], (Long) row[1]));
    for (Role role : Role.values()) {
      counts.putIfAbsent(role, 0L);
    }
    return counts;
  }

  /** Those who can take over what somebody else wrote, by name. */
  @Allowed(Capability.MANAGE_USERS)
  public List<Account> listHeirs(long leaving) {
    return em.createQuery(
            "select a from Account a where a.id <> :leaving and a.role <> :reader"
                + " and a.enabled = true order by a.displayName, a.id",
            Account.class)
        .setParameter("leaving", leaving)
        .setParameter("reader", Role.SUBSCRIBER)
        .setMaxResults(HEIRS_AT_MOST)
        .getResultList();
  }

  private <T> TypedQuery<T> query(String select, UserFilter filter, String order, Class<T> type) {
    String where =
        " from Account a where (lower(a.displayName) like :words escape '\\'"
            + " or lower(a.login) like :words escape '\\'"
            + " or lower(a.email) like :words escape '\\')"
            + (filter.role() == null ? "" : " and a.role = :role");
    TypedQuery<T> query =
        em.createQuery(select + where + order, type).setParameter("words", filter.pattern());
    if (filter.role() != null) {
      query.setParameter("role", filter.role());
    }
    return query;
  }
}
