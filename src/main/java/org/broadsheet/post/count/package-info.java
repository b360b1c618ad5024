/**
 * How many public posts there are of a month or by an author: counted along an index, and kept in
 * memory of this node until one of them changes. Start with {@link
 * org.broadsheet.post.count.KeptCounts}. One room with {@code post}.
 */
package org.broadsheet.post.count;
