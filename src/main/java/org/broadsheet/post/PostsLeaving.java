package org.broadsheet.post;

import java.util.List;

/**
 * Posts or pages are about to be deleted for ever: every feature that keeps something of theirs
 * observes this and lets go of it in the same transaction.
 *
 * @param posts their numbers, at least one
 */
public record PostsLeaving(List<Long> posts) {}
