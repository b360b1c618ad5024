/**
 * Earlier versions of posts and pages: kept at each save, compared, restored. Start with {@link
 * org.broadsheet.post.revision.RevisionService}. May use what {@code post} may, and {@code post}.
 */
package org.broadsheet.post.revision;
