package org.broadsheet.options;

/**
 * One of the values that a setting can have.
 *
 * @param value as it is stored
 * @param label as a person reads it
 */
public record Choice(String value, String label) {}
