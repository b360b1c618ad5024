package org.broadsheet.comment.moderation;

import java.time.LocalDateTime;

/**
 * A comment as a moderator corrects it.
 *
 * @param name who is said to have written it; may be empty
 * @param email their e-mail address; empty for none
 * @param url their web address, http or https; empty for none
 * @param text what is said
 * @param local when, by the clock of the site
 */
public record CommentWords(
    String name, String email, String url, String text, LocalDateTime local) {}
