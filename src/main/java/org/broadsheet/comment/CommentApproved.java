package org.broadsheet.comment;

/**
 * The event that readers see a comment which they did not see before, fired within the transaction
 * that makes it so.
 *
 * @param comment the comment
 */
public record CommentApproved(Comment comment) {}
