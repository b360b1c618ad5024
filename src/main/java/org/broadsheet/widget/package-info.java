/**
 * The blocks of the sidebar. Start with {@link org.broadsheet.widget.Sidebar} and {@link
 * org.broadsheet.widget.WidgetType}. To add a type, write its class here and its view {@code
 * webapp/WEB-INF/widgets/KEY.xhtml}; nothing else knows of it. Stands above posts, comments,
 * subscription, statistics and feeds; the console may use it.
 */
package org.broadsheet.widget;
