/**
 * Reading WordPress eXtended RSS (WXR 1.0 to 1.2), however damaged: start with {@link
 * org.broadsheet.importer.wxr.WxrFile}. Knows nothing of databases and of how a blog is stored, and
 * uses no other package; only {@code importer} and {@code importer.uploads} use it.
 */
package org.broadsheet.importer.wxr;
