/**
 * Navigation menus in the console. Start with {@link org.broadsheet.menu.editor.MenuEditService}.
 * Uses {@code menu} and what that uses; nobody uses it.
 */
package org.broadsheet.menu.editor;
