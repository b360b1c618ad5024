/**
 * How the site and its server are, in plain words, and what to do where something is wrong. Start
 * with {@link org.broadsheet.health.HealthCheck}: one class for each part, found as CDI beans. May
 * use {@code system}, {@code settings}, {@code account}, {@code mail} and {@code importer}; none
 * may use it.
 */
package org.broadsheet.health;
