/**
 * What an administrator sets once: title, tagline, address, permalinks, reading and discussion.
 * Start with {@link org.broadsheet.settings.Settings}. May use {@code text} and {@code system}.
 */
package org.broadsheet.settings;
