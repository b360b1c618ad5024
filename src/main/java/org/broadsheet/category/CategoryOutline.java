package org.broadsheet.category;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.broadsheet.system.change.ChangeClock;
import org.broadsheet.system.change.Memo;
import org.broadsheet.system.change.PageRecord;
import org.broadsheet.system.change.Subjects;

/** All categories of the site, kept in memory of this node until somebody changes one. */
@ApplicationScoped
public class CategoryOutline {

  @Inject private CategoryService service;
  @Inject private ChangeClock changes;
  @Inject private Clock clock;
  private Memo<Map<Long, CategoryLine>> lines;

  @PostConstruct
  void start() {
    lines = new Memo<>(changes, clock);
  }

  // Who shows something of a category says so of its own: this is no part of a page.
  Map<Long, CategoryLine> lines() {
    PageRecord record = new PageRecord();
    return lines.get(
        record,
        () -> {
          record.use(Subjects.CATEGORIES, Subjects.COUNTS);
          return read();
        });
  }

  private Map<Long, CategoryLine> read() {
    Map<Long, CategoryLine> read = new LinkedHashMap<>();
    service.outline().forEach(line -> read.put(line.id(), line));
    return Collections.unmodifiableMap(read);
  }
}
