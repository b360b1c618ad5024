/**
 * The blocks of the sidebar, below posts and at the foot of the page. Start with {@link
 * org.broadsheet.widget.Sidebar} and {@link org.broadsheet.widget.WidgetType}. To add a type, write
 * its class in {@code widget.type} and its view {@code webapp/WEB-INF/widgets/KEY.xhtml}; nothing
 * else knows of it. Stands above posts, comments, subscription, statistics and feeds; {@code
 * widget.arranging} is its page of the console.
 */
package org.broadsheet.widget;
