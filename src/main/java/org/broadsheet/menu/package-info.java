/**
 * Navigation menus: the lists of links that stand at the head of the site. Start with {@link
 * org.broadsheet.menu.Menu}. Stands above {@code post}, beside comments and feeds.
 */
package org.broadsheet.menu;
