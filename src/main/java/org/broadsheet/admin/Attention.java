package org.broadsheet.admin;

/**
 * Something that somebody should look at.
 *
 * @param text what it is
 * @param path where to do something about it
 */
public record Attention(String text, String path) {}
