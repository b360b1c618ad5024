/**
 * Finding posts by words. Start with {@link org.broadsheet.search.SearchRoute}. Stands above {@code
 * post}, beside comments and feeds.
 */
package org.broadsheet.search;
