/**
 * The pages of the console on which an administrator chooses the settings of the site: general,
 * writing, reading, permalinks, privacy. What a setting is and means, {@code settings} knows. Start
 * with {@link org.broadsheet.options.OptionsService}. May use {@code text}, {@code system}, {@code
 * settings}, {@code account}, {@code category} and {@code post}; none may use it.
 */
package org.broadsheet.options;
