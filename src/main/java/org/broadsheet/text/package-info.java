/**
 * Text as a blog knows it: slugs, HTML that is safe to show, paragraphs, excerpts.
 *
 * <p>Pure functions without Jakarta EE; every other package may use them.
 */
package org.broadsheet.text;
