/**
 * Comments as those who answer for them see them: the queue, decisions that can be taken back,
 * replies and corrections. Start with {@link org.broadsheet.comment.moderation.ModerationService}.
 * May use {@code text}, {@code system}, {@code settings}, {@code account}, {@code post} and {@code
 * comment}; nobody uses it but its own pages.
 */
package org.broadsheet.comment.moderation;
