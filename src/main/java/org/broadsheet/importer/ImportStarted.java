package org.broadsheet.importer;

/**
 * Says that an import has accepted its file and is about to store the first thing, so that what
 * only filled the place until then can go.
 */
public record ImportStarted(long jobId) {}
