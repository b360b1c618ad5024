package org.broadsheet.statistics;

import java.time.LocalDate;

/**
 * How often posts were read on a day.
 *
 * @param day by the clock of the site
 */
public record DayViews(LocalDate day, long views) {}
