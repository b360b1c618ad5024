package org.broadsheet.importer.wxr;

import java.util.List;

/**
 * What an export says before its items: the site, its people and its terms.
 *
 * @param baseUrl address of the blog without a slash at its end; empty when the export does not say
 * @param terms categories, tags and other terms in the order of the file
 */
public record WxrHeader(
    String title,
    String description,
    String baseUrl,
    String baseSiteUrl,
    String language,
    String version,
    String generator,
    List<WxrAuthor> authors,
    List<WxrTerm> terms,
    List<WxrFinding> findings) {}
