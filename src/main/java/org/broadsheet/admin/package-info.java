/**
 * The front page of the console, nothing else: every other page of the console lives with its
 * feature. Start with {@link org.broadsheet.admin.Dashboard}. May use every feature; none may use
 * it.
 */
package org.broadsheet.admin;
