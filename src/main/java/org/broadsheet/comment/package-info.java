/**
 * What readers say below posts, and the replies to it. Start with {@link
 * org.broadsheet.comment.Comment}. Stands above {@code post}, beside feeds and search.
 */
package org.broadsheet.comment;
