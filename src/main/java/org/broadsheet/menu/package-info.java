/**
 * Navigation menus: the lists of links that stand at the head of the site, or in a widget. Start
 * with {@link org.broadsheet.menu.Menu}. Stands above {@code post} and {@code category}, beside
 * comments and feeds; imports may use it.
 */
package org.broadsheet.menu;
