/**
 * The page cache at the front door: a page that somebody was shown is kept as ready-made bytes
 * until something it shows changes. Start with {@link org.broadsheet.cache.PageCacheFilter}. It
 * knows no feature: what a page is made of it learns from {@link
 * org.broadsheet.system.change.PageRecord}, what changed from {@link
 * org.broadsheet.system.change.ChangeClock}. May use {@code system} and, for its page in the
 * console, {@code account}; nobody uses it.
 */
package org.broadsheet.cache;
