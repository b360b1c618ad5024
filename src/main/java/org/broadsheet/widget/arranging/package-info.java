/**
 * Arranging widgets in the console: where they stand, what they say, how they will look. Start with
 * {@link org.broadsheet.widget.arranging.ArrangementService}. Uses {@code widget} and what that
 * uses; nobody uses it.
 */
package org.broadsheet.widget.arranging;
