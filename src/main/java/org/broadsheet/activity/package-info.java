/**
 * The log of who has done what, as administrators read it, and its end after some time. What stands
 * in it, {@code system.activity} writes. Start with {@link
 * org.broadsheet.activity.ActivityQueries}. May use {@code system}, {@code settings} and {@code
 * account}; none may use it but the front page of the console.
 */
package org.broadsheet.activity;
