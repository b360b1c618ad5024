/**
 * What readers say below posts, and the replies to it. Start with {@link
 * org.broadsheet.comment.Comment}. Stands directly above {@code post}; feeds, imports, the sample
 * and the console may use it.
 */
package org.broadsheet.comment;
