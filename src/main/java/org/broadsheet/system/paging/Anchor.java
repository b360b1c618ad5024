package org.broadsheet.system.paging;

import java.time.Instant;
import java.time.LocalDateTime;

/**
 * An entry of a list, by what the list is ordered by.
 *
 * @param at an {@link Instant} or a {@link LocalDateTime}, as the list has it
 * @param id number of the entry, which decides between entries of the same moment
 */
public record Anchor(Object at, long id) {}
