package org.broadsheet.settings;

/**
 * The event that an administrator wants the sample digest gone; whoever made it takes it away and
 * says so in the settings, within the same transaction.
 */
public record SampleRemoval() {}
