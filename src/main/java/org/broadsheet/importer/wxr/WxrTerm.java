package org.broadsheet.importer.wxr;

import java.util.List;

/**
 * A category, tag or term of another taxonomy.
 *
 * @param id number it had, 0 when the export does not say
 * @param taxonomy {@code category}, {@code post_tag}, {@code nav_menu} …
 * @param slug as exported, mostly percent-encoded
 * @param parent slug of the wider term; empty for none
 */
public record WxrTerm(
    long id,
    String taxonomy,
    String slug,
    String name,
    String parent,
    String description,
    List<WxrMeta> meta,
    long line) {}
