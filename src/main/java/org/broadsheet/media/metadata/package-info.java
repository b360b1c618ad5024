/**
 * Takes out of pictures and films what they tell of places, people and cameras, without touching a
 * pixel. Start with {@link org.broadsheet.media.metadata.Metadata}. May use {@code media}; {@code
 * media.library} uses it.
 */
package org.broadsheet.media.metadata;
