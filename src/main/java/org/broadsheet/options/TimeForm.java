package org.broadsheet.options;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.format.TextStyle;
import java.time.temporal.WeekFields;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.broadsheet.settings.CurrentSettings;
import org.broadsheet.settings.SettingKey;
import org.broadsheet.settings.Settings;
import org.broadsheet.settings.WrittenTime;
import org.broadsheet.system.Messages;
import org.broadsheet.system.Notices;

/** The fields about how the site tells the time; each way is shown by the present moment. */
@Named
@RequestScoped
public class TimeForm {

  /** Stands for a pattern that somebody writes. */
  private static final String OWN = "OWN";

  @Inject private CurrentSettings current;
  @Inject private Messages messages;
  @Inject private Clock clock;

  private Settings site;
  private String zone;
  private String week;
  private String day;
  private String dayPattern;
  private String hour;
  private String hourPattern;

  @PostConstruct
  void open() {
    site = current.getSettings();
    zone = site.get(SettingKey.TIME_ZONE);
    week = site.get(SettingKey.WEEK_STARTS);
    day = choice(site.get(SettingKey.DATE_FORMAT), WrittenTime.Day.values());
    dayPattern = day.equals(OWN) ? site.get(SettingKey.DATE_FORMAT) : "";
    hour = choice(site.get(SettingKey.TIME_FORMAT), WrittenTime.Hour.values());
    hourPattern = hour.equals(OWN) ? site.get(SettingKey.TIME_FORMAT) : "";
  }

  private static String choice(String stored, Enum<?>[] known) {
    return Arrays.stream(known).anyMatch(each -> each.name().equals(stored)) ? stored : OWN;
  }

  /** Adds what was chosen to what is to be saved; false when something of it cannot be. */
  boolean addTo(Map<SettingKey, String> wanted) {
    wanted.put(SettingKey.TIME_ZONE, zone);
    wanted.put(SettingKey.WEEK_STARTS, text(week));
    wanted.put(SettingKey.DATE_FORMAT, day.equals(OWN) ? text(dayPattern) : day);
    wanted.put(SettingKey.TIME_FORMAT, hour.equals(OWN) ? text(hourPattern) : hour);
    boolean dayRight = isRight("general:dayPattern", day, dayPattern);
    boolean hourRight = isRight("general:hourPattern", hour, hourPattern);
    return dayRight && hourRight;
  }

  private boolean isRight(String field, String choice, String pattern) {
    boolean right = !choice.equals(OWN) || WrittenTime.isPattern(text(pattern));
    if (!right) {
      Notices.refuse(field, messages.text("general.pattern.wrong"));
    }
    return right;
  }

  private static String text(String typed) {
    return typed == null ? "" : typed.strip();
  }

  /** Zones, and how far from UTC they are at this moment. */
  public List<Choice> getZones() {
    return TimeZones.choices(site.get(SettingKey.TIME_ZONE), clock.instant());
  }

  /** Ways to write a day. */
  public List<Choice> getDays() {
    List<Choice> choices = new ArrayList<>();
    for (WrittenTime.Day way : WrittenTime.Day.values()) {
      String shown = new WrittenTime(way.name(), "", site.getLocale()).day(now());
      choices.add(new Choice(way.name(), shown));
    }
    choices.add(new Choice(OWN, messages.text("general.pattern.own")));
    return choices;
  }

  /** Ways to write a time of day. */
  public List<Choice> getHours() {
    List<Choice> choices = new ArrayList<>();
    for (WrittenTime.Hour way : WrittenTime.Hour.values()) {
      String shown = new WrittenTime("", way.name(), site.getLocale()).hour(now());
      choices.add(new Choice(way.name(), messages.text("general.hour." + way, shown)));
    }
    choices.add(new Choice(OWN, messages.text("general.pattern.own")));
    return choices;
  }

  /** Days with which a week can begin; the first is that of the language. */
  public List<Choice> getWeekDays() {
    List<Choice> choices = new ArrayList<>();
    DayOfWeek usual = WeekFields.of(site.getLocale()).getFirstDayOfWeek();
    choices.add(new Choice("", messages.text("general.week.usual", name(usual))));
    for (DayOfWeek each : DayOfWeek.values()) {
      choices.add(new Choice(each.name(), name(each)));
    }
    return choices;
  }

  private static String name(DayOfWeek day) {
    return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  /** What the clocks of the site show at this moment. */
  public String getPresent() {
    return site.getWrittenTime().moment(now());
  }

  private LocalDateTime now() {
    return LocalDateTime.now(clock.withZone(site.getZone()));
  }

  public String getZone() {
    return zone;
  }

  public void setZone(String zone) {
    this.zone = zone;
  }

  public String getWeek() {
    return week;
  }

  public void setWeek(String week) {
    this.week = week;
  }

  public String getDay() {
    return day;
  }

  public void setDay(String day) {
    this.day = day;
  }

  public String getDayPattern() {
    return dayPattern;
  }

  public void setDayPattern(String dayPattern) {
    this.dayPattern = dayPattern;
  }

  public String getHour() {
    return hour;
  }

  public void setHour(String hour) {
    this.hour = hour;
  }

  public String getHourPattern() {
    return hourPattern;
  }

  public void setHourPattern(String hourPattern) {
    this.hourPattern = hourPattern;
  }
}
