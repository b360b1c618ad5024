/**
 * The addresses that WordPress gave to each picture and document as if it were a post. Whether one
 * leads anywhere depends on the post it belongs to, which {@code media} may not know, so it has a
 * room of its own above both. Start with {@link org.broadsheet.attachment.AttachmentRoute}. May use
 * {@code text}, {@code system}, {@code settings}, {@code media} and {@code post}; nothing uses it.
 */
package org.broadsheet.attachment;
