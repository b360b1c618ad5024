package org.broadsheet.widget.arranging;

import java.io.Serializable;
import java.util.List;
import org.broadsheet.widget.Visibility;

/**
 * A widget as an editor has filled in its form.
 *
 * @param title plain text over it; may be empty
 * @param settings JSON object that its type understands
 * @param visibility on which pages it is shown
 * @param categories numbers of categories, where it is shown with some only
 */
public record WidgetDraft(
    String title, String settings, Visibility visibility, List<Long> categories)
    implements Serializable {}
