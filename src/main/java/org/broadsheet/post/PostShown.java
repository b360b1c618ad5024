package org.broadsheet.post;

/**
 * The news that a reader was shown a post or page; fired while its page is made.
 *
 * @param postId number of the post or page
 */
public record PostShown(long postId) {}
