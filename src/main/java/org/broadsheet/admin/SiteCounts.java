package org.broadsheet.admin;

/**
 * How much there is.
 *
 * @param posts published posts, also those whose time has not come
 * @param drafts posts and pages that are drafts
 * @param pages published pages
 * @param comments approved comments
 * @param waiting comments that wait for somebody to approve them
 */
public record SiteCounts(long posts, long drafts, long pages, long comments, long waiting) {}
