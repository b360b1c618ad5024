/**
 * Feeds of posts and comments, for every list and every post. Start with {@link
 * org.broadsheet.feed.FeedServlet}; a new format is one {@link org.broadsheet.feed.FeedFormat}.
 * Stands above {@code post} and {@code comment}.
 */
package org.broadsheet.feed;
