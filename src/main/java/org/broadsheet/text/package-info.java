/**
 * Text as a blog knows it: slugs, HTML that is safe to show, paragraphs, excerpts. Start with
 * {@link org.broadsheet.text.PostBody} (a whole post) and {@link org.broadsheet.text.Html}.
 *
 * <p>Pure functions without Jakarta EE; every other package may use them, they use none but their
 * own {@code text.shortcode}.
 */
package org.broadsheet.text;
