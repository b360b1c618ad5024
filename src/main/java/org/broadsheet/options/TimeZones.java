package org.broadsheet.options;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The time zones a site can live in: cities, which know of summer, and fixed distances to UTC. */
final class TimeZones {

  private static final Pattern CITY =
      Pattern.compile(
          "(Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+");
  private static final int WEST = -12;
  private static final int EAST = 14;

  private TimeZones() {}

  /** All zones, each with its distance to UTC at that moment, and the one in use. */
  static List<Choice> choices(String inUse, Instant now) {
    TreeSet<String> cities = new TreeSet<>();
    ZoneId.getAvailableZoneIds().stream().filter(CITY.asMatchPredicate()).forEach(cities::add);
    List<String> fixed =
        IntStream.rangeClosed(WEST, EAST)
            .filter(hours -> hours != 0)
            .mapToObj(hours -> ZoneId.ofOffset("UTC", ZoneOffset.ofHours(hours)).getId())
            .toList();
    LinkedHashSet<String> all = new LinkedHashSet<>();
    all.add("UTC");
    all.add(inUse);
    all.addAll(cities);
    all.addAll(fixed);
    return all.stream().map(id -> choice(id, now)).toList();
  }

  private static Choice choice(String id, Instant now) {
    String offset = ZoneId.of(id).getRules().getOffset(now).getId();
    String name = id.replace('_', ' ');
    boolean told = id.startsWith("UTC");
    return new Choice(id, told ? name : name + " (UTC" + (offset.equals("Z") ? "" : offset) + ")");
  }
}
