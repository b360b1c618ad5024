/**
 * Makes the smaller sizes of pictures, beside them and under the names that WordPress would give
 * them. Start with {@link org.broadsheet.media.picture.SizeWork}. May use {@code media} and what
 * that uses; nobody uses it.
 */
package org.broadsheet.media.picture;
