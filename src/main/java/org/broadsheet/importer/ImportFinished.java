package org.broadsheet.importer;

/** Says that everything of an export is stored and in order. */
public record ImportFinished(long jobId) {}
