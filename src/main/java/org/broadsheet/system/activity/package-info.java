/**
 * Writes down who has done what, in the transaction in which it is done. Start with {@link
 * org.broadsheet.system.activity.Activity}: a use case that changes something says so with a {@link
 * org.broadsheet.system.activity.Deed}. May use nothing above {@code system}; every feature may use
 * this. What was written down, {@code activity} shows.
 */
package org.broadsheet.system.activity;
