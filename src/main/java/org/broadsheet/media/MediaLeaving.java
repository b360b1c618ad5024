package org.broadsheet.media;

/**
 * The event that a medium is about to be deleted; features that point to it let go within the same
 * transaction.
 *
 * @param id its number
 */
public record MediaLeaving(long id) {}
