/**
 * Posts and pages: what they are, how they are found, and at which addresses. Start with {@link
 * org.broadsheet.post.Post} and {@link org.broadsheet.post.PostService}. May use {@code text},
 * {@code system}, {@code settings}, {@code account}, {@code category} and {@code media}; knows
 * nothing of comments, feeds and widgets, which stand above it.
 */
package org.broadsheet.post;
