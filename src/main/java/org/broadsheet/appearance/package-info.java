/**
 * How the site looks beyond its theme: logo, picture in the header, colour, layout, rules of its
 * own. Start with {@link org.broadsheet.appearance.LookService}. May use {@code text}, {@code
 * system}, {@code settings}, {@code account} and {@code media}; pages use it, no other feature.
 */
package org.broadsheet.appearance;
