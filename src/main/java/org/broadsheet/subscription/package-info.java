/**
 * People who want new posts by e-mail, and the page on which they say so. Start with {@link
 * org.broadsheet.subscription.SubscriptionService}. Stands above {@code post}, beside comments,
 * feeds and search.
 */
package org.broadsheet.subscription;
