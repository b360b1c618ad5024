/**
 * The people of the site as an administrator sees them: list, invite, change, shut, delete. Start
 * with {@link org.broadsheet.account.user.UserService}. May use {@code text}, {@code system},
 * {@code settings}, {@code account}, {@code account.signin} and {@code account.factor}.
 */
package org.broadsheet.account.user;
