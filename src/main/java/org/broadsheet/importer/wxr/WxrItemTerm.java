package org.broadsheet.importer.wxr;

/** A term that an item is filed under. */
public record WxrItemTerm(String taxonomy, String slug, String name) {}
