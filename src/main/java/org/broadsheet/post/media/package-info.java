/**
 * Which posts show or link which media: noted in the background after a text was made, asked by the
 * media library. Start with {@link org.broadsheet.post.media.PostMedia}. May use {@code post},
 * {@code media} and {@code media.library} and what those use; nobody uses it.
 */
package org.broadsheet.post.media;
