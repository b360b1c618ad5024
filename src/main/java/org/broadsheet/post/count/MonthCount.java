package org.broadsheet.post.count;

import java.time.LocalDate;

/**
 * How many public posts a month has, by the local clock.
 *
 * @param first its first day
 */
public record MonthCount(LocalDate first, long posts) {}
