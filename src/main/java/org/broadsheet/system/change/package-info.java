/**
 * What was changed, and who must hear of it: writers tell {@link
 * org.broadsheet.system.change.ChangeLog} which subjects they changed, every node learns of it
 * within a second, and what was kept in memory ({@link org.broadsheet.system.change.Memo}, the page
 * cache) is made anew. Start with {@link org.broadsheet.system.change.Subjects}. May use {@code
 * system}; every feature may use this.
 */
package org.broadsheet.system.change;
