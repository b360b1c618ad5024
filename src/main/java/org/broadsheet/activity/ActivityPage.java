package org.broadsheet.activity;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.broadsheet.account.Account;
import org.broadsheet.account.Capability;
import org.broadsheet.account.CurrentAccount;
import org.broadsheet.system.activity.ActivityEntry;
import org.broadsheet.system.activity.Deed;

/** The page that tells who has done what. */
@Named
@RequestScoped
public class ActivityPage {

  private static final String HERE = "/admin/tools/activity/";
  private static final int ENTRIES_PER_PAGE = 50;
  private static final int PAGES_AT_MOST = 10_000;

  @Inject private ActivityQueries queries;
  @Inject private CurrentAccount current;
  @Inject private HttpServletRequest request;

  private ActivityFilter filter;
  private int page;
  private List<ActivityEntry> found;

  @PostConstruct
  void open() {
    current.require(Capability.MANAGE_OPTIONS);
    filter = ActivityFilter.of(request);
    String wanted = String.valueOf(request.getParameter("page"));
    page = wanted.matches("\\d{1,5}") ? Integer.parseInt(wanted) : 1;
    page = Math.max(1, Math.min(PAGES_AT_MOST, page));
    // One more than is shown tells whether there is a next page: the log is never counted.
    found = queries.list(filter, (page - 1) * ENTRIES_PER_PAGE, ENTRIES_PER_PAGE + 1);
  }

  /** The entries of this page. */
  public List<ActivityEntry> getEntries() {
    return found.subList(0, Math.min(ENTRIES_PER_PAGE, found.size()));
  }

  public ActivityFilter getFilter() {
    return filter;
  }

  public int getPage() {
    return page;
  }

  /** Address of the page with newer entries, or null. */
  public String getNewer() {
    return page == 1 ? null : HERE + "?" + filter.query() + "page=" + (page - 1);
  }

  /** Address of the page with older entries, or null. */
  public String getOlder() {
    boolean more = found.size() > ENTRIES_PER_PAGE && page < PAGES_AT_MOST;
    return more ? HERE + "?" + filter.query() + "page=" + (page + 1) : null;
  }

  /** Address of the same entries as a table to keep. */
  public String getCsv() {
    return ActivityCsv.ADDRESS + "?" + filter.query();
  }

  /** Address of everything that a person did. */
  public String path(ActivityEntry entry) {
    return HERE + "?person=" + entry.getAccountId();
  }

  /** What entries can be about. */
  public List<Deed.Area> getAreas() {
    return List.of(Deed.Area.values());
  }

  /** Name of an area in addresses. */
  public String lower(Deed.Area area) {
    return ActivityFilter.lower(area);
  }

  /** Periods to choose from, in days; 0 for all. */
  public List<Integer> getPeriods() {
    return ActivityFilter.PERIODS;
  }

  /** People to choose from. */
  public List<Account> getPeople() {
    return queries.listPeople();
  }
}
