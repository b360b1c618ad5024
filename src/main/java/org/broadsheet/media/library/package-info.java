/**
 * The media library of the console: what there is, taking files in, describing and changing them,
 * and choosing one for a post or block. Start with {@link
 * org.broadsheet.media.library.MediaLibrary}. May use {@code media}, {@code media.metadata} and
 * {@code media.picture} and what those use; what shows media answers {@link
 * org.broadsheet.media.library.MediaUses}.
 */
package org.broadsheet.media.library;
