/**
 * The door of the console: addresses below {@code /admin/}, signing in and out, sessions, and the
 * page that welcomes the first administrator. Start with {@link
 * org.broadsheet.account.signin.ConsoleFilter}. May use {@code text}, {@code system}, {@code
 * settings} and {@code account}.
 */
package org.broadsheet.account.signin;
