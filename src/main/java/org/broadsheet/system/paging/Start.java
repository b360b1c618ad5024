package org.broadsheet.system.paging;

/**
 * Where to begin reading a list.
 *
 * @param from the first entry to read; null for the beginning of the list
 * @param skip entries to leave out from there
 */
public record Start(Anchor from, int skip) {}
