package org.broadsheet.post.desk;

/**
 * Who looks at a list.
 *
 * @param account number of the account; 0 for nobody's
 * @param all true for somebody who may see what others have not published
 */
record Viewer(long account, boolean all) {}
