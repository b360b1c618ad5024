package org.broadsheet.post.desk;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.broadsheet.post.Status;

/**
 * What the quick edit changes of a post.
 *
 * @param slug as somebody wrote it; empty for one made of the title
 * @param at publication by the clock of the site, to the minute
 * @param author number of the author
 * @param categories numbers of its categories
 * @param tags names of its tags
 */
public record QuickEdit(
    String title,
    String slug,
    LocalDateTime at,
    Status status,
    long author,
    Set<Long> categories,
    List<String> tags,
    boolean commentsOpen,
    boolean sticky) {}
