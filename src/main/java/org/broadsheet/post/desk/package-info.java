/**
 * Posts and pages as those who work on them see them: lists with filters, the trash, changes of
 * many at once, and the quick edit. Start with {@link org.broadsheet.post.desk.PostDesk} (use
 * cases, also the editor's) and {@link org.broadsheet.post.desk.PostDeskQueries} (lists). May use
 * {@code text}, {@code system}, {@code settings}, {@code account}, {@code category} and {@code
 * post}.
 */
package org.broadsheet.post.desk;
