/**
 * What somebody does with their own account: name, e-mail address, password, second factor, and the
 * browsers in which they are signed in. Start with {@link
 * org.broadsheet.account.profile.ProfilePage}. May use {@code text}, {@code system}, {@code
 * settings}, {@code account}, {@code account.signin} and {@code account.factor}.
 */
package org.broadsheet.account.profile;
