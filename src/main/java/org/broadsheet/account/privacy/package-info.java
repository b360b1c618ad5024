/**
 * What is stored about a person, for those who ask, and its end. Start with {@link
 * org.broadsheet.account.privacy.PersonalDataPage}; features give and erase what they know as
 * {@link org.broadsheet.account.PersonalData}. May use {@code system} and {@code account}.
 */
package org.broadsheet.account.privacy;
