/**
 * The bracketed codes of WordPress ({@code [caption]}, {@code [gallery]}, {@code [youtube]}) and
 * the embedded things they stand for, made into plain HTML.
 *
 * <p>Start at {@link org.broadsheet.text.shortcode.Shortcodes}; only the text package uses it. What
 * it makes is not safe to show before it has been sanitised.
 */
package org.broadsheet.text.shortcode;
