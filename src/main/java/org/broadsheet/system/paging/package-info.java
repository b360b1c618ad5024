/**
 * Reading long lists page by page, where the last page costs what the second one does. Start with
 * {@link org.broadsheet.system.paging.ListAnchors}. May use {@code system.change}; every feature
 * may use this.
 */
package org.broadsheet.system.paging;
