package org.broadsheet.text;

/**
 * A picture or document of the old site that a text shows or leads to.
 *
 * @param address where it answers here, such as {@code /files/2006/11/pier.jpg?w=300}
 * @param former the address as the text had it, absolute or root-relative
 */
public record MovedFile(String address, String former) {}
