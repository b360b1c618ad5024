/**
 * The second factor: codes that an app on somebody's phone shows, and recovery codes for the day on
 * which the phone is lost. Start with {@link org.broadsheet.account.factor.SecondFactors}. May use
 * {@code text}, {@code system}, {@code settings} and {@code account}.
 */
package org.broadsheet.account.factor;
