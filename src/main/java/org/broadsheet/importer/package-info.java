/**
 * Taking over a blog from another system: jobs, the inbox, what is stored and what is reported.
 * Start with {@link org.broadsheet.importer.ImportJob}. The reading of WordPress exports is in
 * {@code importer.wxr}.
 */
package org.broadsheet.importer;
