package org.broadsheet.text;

/**
 * A picture or other file of the media library, as a gallery or player shows it.
 *
 * @param src its address on this site, root-relative
 * @param width in pixels, 0 if unknown
 * @param height in pixels, 0 if unknown
 * @param alt what it shows, plain text, may be empty
 * @param caption HTML, may be empty
 * @param link where it leads, may be empty
 */
public record Picture(String src, int width, int height, String alt, String caption, String link) {}
