/**
 * What speaks against a comment that is being sent: each {@link
 * org.broadsheet.comment.spam.SpamCheck} is a CDI bean that is found by its type, and looks at one
 * thing. Start with {@link org.broadsheet.comment.spam.SpamJudge}. May use {@code text}, {@code
 * system} and {@code comment}.
 */
package org.broadsheet.comment.spam;
