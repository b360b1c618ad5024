/**
 * Finding posts by words. Start with {@link org.broadsheet.search.SearchRoute}; the question itself
 * is a {@link org.broadsheet.post.PostQuery}. Stands above {@code post}, beside comments and feeds;
 * nothing uses it.
 */
package org.broadsheet.search;
