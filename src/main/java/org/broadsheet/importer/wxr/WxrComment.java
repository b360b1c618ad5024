package org.broadsheet.importer.wxr;

import java.time.LocalDateTime;
import java.util.List;

/**
 * A comment as exported. The address of the computer it came from is read past and never kept.
 *
 * @param date local time, or null when the export gives none that exists
 * @param dateGmt the same in UTC, or null
 * @param approved {@code 1}, {@code 0}, {@code spam}, {@code trash} …
 * @param type empty or {@code comment}, {@code pingback}, {@code trackback} …
 * @param parent number of the comment it answers, 0 for none
 * @param userId number of the author's account, 0 for none
 */
public record WxrComment(
    long id,
    String author,
    String email,
    String url,
    LocalDateTime date,
    LocalDateTime dateGmt,
    String content,
    String approved,
    String type,
    long parent,
    long userId,
    List<WxrMeta> meta,
    long line) {}
