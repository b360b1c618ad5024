/**
 * Folders, zips and tars of WordPress' uploads that lie in the inbox. Start with {@link
 * org.broadsheet.importer.uploads.MediaImport}. May use {@code media} and the findings of {@code
 * importer.wxr}; only {@code importer} uses it.
 */
package org.broadsheet.importer.uploads;
