/**
 * Taking over a blog from another system: jobs, the inbox, what is stored and what is reported.
 * Start with {@link org.broadsheet.importer.ImportJob} and {@link
 * org.broadsheet.importer.ImportRun}. The reading of WordPress exports is in {@code importer.wxr},
 * that of folders and archives of uploads in {@code importer.uploads}. May use every feature below
 * it that it fills; only the console and the sample may use it.
 */
package org.broadsheet.importer;
