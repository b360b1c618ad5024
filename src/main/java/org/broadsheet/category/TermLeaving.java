package org.broadsheet.category;

/**
 * A category or tag is about to be deleted: every feature that leads to it observes this and leads
 * to its heir, or nowhere, in the same transaction.
 *
 * @param category true for a category, false for a tag
 * @param term its number
 * @param heir number of the one that takes its place; null for none
 */
public record TermLeaving(boolean category, long term, Long heir) {}
