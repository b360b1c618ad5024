/**
 * What every feature stands on: configuration, the data source, migrations, the clock, numbers,
 * addresses and errors. Start with {@link org.broadsheet.system.Configuration} and {@link
 * org.broadsheet.system.AddressFilter}. May use {@code text} only.
 */
package org.broadsheet.system;
