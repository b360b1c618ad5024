package org.broadsheet.category;

/**
 * A category as lists of topics show it.
 *
 * @param parentId number of the wider category, or null at the top of the tree
 * @param slug canonical, not encoded
 * @param postCount public posts filed directly here
 */
public record CategoryLine(long id, Long parentId, String name, String slug, long postCount) {}
