package org.broadsheet.comment;

import java.util.List;

/**
 * One page of the comments of a post.
 *
 * @param threads answers to the post with their replies, oldest first
 * @param page which page it is, 1 or more
 * @param more whether newer threads follow
 * @param cut whether a thread was too long to show whole
 */
public record CommentSlice(List<CommentThread> threads, int page, boolean more, boolean cut) {}
