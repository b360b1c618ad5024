package org.broadsheet.widget;

/**
 * One answer to a choice in the settings of a widget.
 *
 * @param value what is stored
 * @param label what editors read; empty when it stands in the message bundle
 */
public record WidgetOption(String value, String label) {}
