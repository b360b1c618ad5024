package org.broadsheet.importer.wxr;

/** Somebody who wrote on the exported site; {@code id} is 0 when the export does not say. */
public record WxrAuthor(
    long id, String login, String email, String displayName, String firstName, String lastName) {}
