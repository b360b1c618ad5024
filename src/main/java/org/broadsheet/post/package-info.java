/**
 * Posts and pages: what they are, how they are found, and at which addresses. Start with {@link
 * org.broadsheet.post.Post} and {@link org.broadsheet.post.PostService}. Knows nothing of comments,
 * feeds and widgets, which stand above it.
 */
package org.broadsheet.post;
