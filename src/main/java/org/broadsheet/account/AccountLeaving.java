package org.broadsheet.account;

/**
 * The event that an account is about to be deleted; features that know the person hand over what is
 * theirs within the same transaction.
 *
 * @param account number of the account that goes
 * @param heir number of the account that gets the posts and media
 */
public record AccountLeaving(long account, long heir) {}
