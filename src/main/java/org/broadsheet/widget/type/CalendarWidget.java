package org.broadsheet.widget.type;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.broadsheet.post.PostQuery;
import org.broadsheet.post.ShownPosts;
import org.broadsheet.post.count.CountService;
import org.broadsheet.settings.CurrentSettings;
import org.broadsheet.settings.Dates;
import org.broadsheet.widget.WidgetSettings;
import org.broadsheet.widget.WidgetType;

/** This month; days with posts lead to them. No settings. */
@ApplicationScoped
public class CalendarWidget implements WidgetType {

  @EJB private CountService posts;
  @Inject private Midnight midnight;
  @Inject private CurrentSettings settings;
  @Inject private Dates dates;
  @Inject private ShownPosts shown;

  @Override
  public String key() {
    return "calendar";
  }

  @Override
  public Object content(long widget, WidgetSettings chosen) {
    shown.list(PostQuery.newest());
    LocalDate today = midnight.today();
    LocalDate first = today.withDayOfMonth(1);
    Set<LocalDate> filled = new HashSet<>();
    // From day to day with posts: as many looks into the index as there are days.
    Optional<LocalDateTime> at = posts.lastBefore(first.plusMonths(1).atStartOfDay());
    while (at.isPresent() && !at.get().toLocalDate().isBefore(first)) {
      LocalDate day = at.get().toLocalDate();
      filled.add(day);
      at = posts.lastBefore(day.atStartOfDay());
    }
    LocalDate earlier = at.map(LocalDateTime::toLocalDate).orElse(null);
    Locale locale = settings.getSettings().getLocale();
    return new MonthSheet(
        today, filled, locale, dates.month(first.atStartOfDay()), earlier, month(earlier));
  }

  private String month(LocalDate day) {
    return day == null ? "" : dates.month(day.atStartOfDay());
  }
}
