/**
 * Pictures, documents, sound and film of the site, and the addresses at which they answer. Start
 * with {@link org.broadsheet.media.Media}. May use {@code text}, {@code system}, {@code settings}
 * and {@code account}.
 */
package org.broadsheet.media;
