package org.broadsheet.text;

/**
 * What a post's text needs to know about the world around it.
 *
 * @param oldSite the addresses under which this site was known before
 * @param pictures the media library as the post sees it
 * @param labels words for links that stand for embedded things
 */
public record RenderContext(OldSite oldSite, Pictures pictures, Labels labels) {}
