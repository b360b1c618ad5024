/**
 * The form in which readers answer posts, without account, script or cookie, and what follows from
 * it: what waits is shown to its writer, those who answer for it get a letter, and readers who
 * asked for it hear of what is said later. Start with {@link
 * org.broadsheet.comment.form.CommentFormFilter}. May use {@code text}, {@code system}, {@code
 * settings}, {@code account}, {@code mail}, {@code post}, {@code comment} and {@code comment.spam}.
 */
package org.broadsheet.comment.form;
