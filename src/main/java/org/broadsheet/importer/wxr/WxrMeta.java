package org.broadsheet.importer.wxr;

/** A custom field as exported; serialised PHP stays the text it is. */
public record WxrMeta(String key, String value) {}
