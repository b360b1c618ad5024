/**
 * How often posts are read, counted without keeping who read them: no addresses, no cookies. Start
 * with {@link org.broadsheet.statistics.PageViews} (counting) and {@link
 * org.broadsheet.statistics.ViewService} (storing, asking). Stands above {@code post}, beside
 * comments, feeds and search.
 */
package org.broadsheet.statistics;
