/**
 * What the tests are made with: real servers, a real database, a browser and two judges of pages.
 * Start with {@link org.broadsheet.testing.Server} and, for tests that only read, {@link
 * org.broadsheet.testing.SharedServer}.
 */
package org.broadsheet.testing;
