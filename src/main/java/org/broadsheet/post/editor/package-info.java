/**
 * Writing posts and pages: the editor, what it keeps while somebody writes, and the preview. Start
 * with {@link org.broadsheet.post.editor.PostWriter} and {@link
 * org.broadsheet.post.editor.PostEditor}. May use what {@code post} may, {@code post} and {@code
 * post.revision}.
 */
package org.broadsheet.post.editor;
