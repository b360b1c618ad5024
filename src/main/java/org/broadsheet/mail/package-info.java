/**
 * Letters by e-mail that are never lost: a use case writes a row in its own transaction, and a
 * sender hands the rows to an SMTP server. Start with {@link org.broadsheet.mail.Outbox}, which is
 * all that other features need. May use {@code text}, {@code system}, {@code settings} and {@code
 * account}.
 */
package org.broadsheet.mail;
