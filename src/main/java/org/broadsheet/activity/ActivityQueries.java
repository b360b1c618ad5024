package org.broadsheet.activity;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.broadsheet.account.Account;
import org.broadsheet.account.Allowed;
import org.broadsheet.account.Capability;
import org.broadsheet.account.Role;
import org.broadsheet.settings.SettingsService;
import org.broadsheet.system.activity.ActivityEntry;

/** Reads the log, the newest entries first, along one index whatever is asked for. */
@Stateless
public class ActivityQueries {

  private static final int PEOPLE_AT_MOST = 200;

  @PersistenceContext private EntityManager em;
  @Inject private SettingsService settings;
  @Inject private Clock clock;

  /** Entries that a filter lets through. */
  @Allowed(Capability.MANAGE_OPTIONS)
  public List<ActivityEntry> list(ActivityFilter filter, int first, int count) {
    return query(filter, null).setFirstResult(first).setMaxResults(count).getResultList();
  }

  /** Entries after another one in the order of the log, for reading all of it piece by piece. */
  @Allowed(Capability.MANAGE_OPTIONS)
  public List<ActivityEntry> listAfter(ActivityFilter filter, ActivityEntry last, int count) {
    return query(filter, last).setMaxResults(count).getResultList();
  }

  /** People whose deeds one can ask for, by name. */
  @Allowed(Capability.MANAGE_OPTIONS)
  public List<Account> listPeople() {
    return em.createQuery(
            "select a from Account a where a.role <> :reader and a.passwordHash is not null"
                + " order by a.displayName, a.id",
            Account.class)
        .setParameter("reader", Role.SUBSCRIBER)
        .setMaxResults(PEOPLE_AT_MOST)
        .getResultList();
  }

  // What is the same in all entries stands in the order too: H2 sees its index only then.
  private TypedQuery<ActivityEntry> query(ActivityFilter filter, ActivityEntry last) {
    StringBuilder where = new StringBuilder("e.happenedAt >= :since");
    String order = "";
    if (filter.person() != 0) {
      where.append(" and e.accountId = :person");
      order = "e.accountId, ";
    }
    if (filter.area() != null) {
      where.append(" and e.area = :area");
      order = order.isEmpty() ? "e.area, " : order;
    }
    if (!filter.words().isEmpty()) {
      where.append(
          " and (lower(e.subject) like :words escape '\\' or lower(e.accountName) like :words"
              + " escape '\\' or lower(e.after) like :words escape '\\')");
    }
    if (last != null) {
      where.append(" and e.happenedAt <= :at and (e.happenedAt < :at or e.id < :id)");
    }
    TypedQuery<ActivityEntry> query =
        em.createQuery(
            "select e from ActivityEntry e where %s order by %se.happenedAt desc, e.id desc"
                .formatted(where, order),
            ActivityEntry.class);
    bind(query, filter, last);
    return query;
  }

  private void bind(TypedQuery<ActivityEntry> query, ActivityFilter filter, ActivityEntry last) {
    query.setParameter("since", since(filter.days()));
    if (filter.person() != 0) {
      query.setParameter("person", filter.person());
    }
    if (filter.area() != null) {
      query.setParameter("area", filter.area());
    }
    if (!filter.words().isEmpty()) {
      query.setParameter("words", filter.pattern());
    }
    if (last != null) {
      query.setParameter("at", last.getHappenedAt()).setParameter("id", last.getId());
    }
  }

  private Instant since(int days) {
    if (days == 0) {
      return Instant.EPOCH;
    }
    var zone = settings.read().getZone();
    return LocalDate.now(clock.withZone(zone)).minusDays(days - 1L).atStartOfDay(zone).toInstant();
  }
}
