/**
 * People with a name on the site: authors, editors, administrators, and how they sign in. Start
 * with {@link org.broadsheet.account.Account}; who may do what is in {@link
 * org.broadsheet.account.Role} and {@link org.broadsheet.account.Allowed}. May use {@code text},
 * {@code system} and {@code settings}.
 */
package org.broadsheet.account;
