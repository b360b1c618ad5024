/**
 * What every feature stands on: configuration, the data source, migrations, the clock, numbers,
 * addresses and errors. Start with {@link org.broadsheet.system.Configuration} and {@link
 * org.broadsheet.system.AddressFilter}. May use {@code text} only, and of {@code start} the name
 * under which it leaves the reason of a failed start; every feature may use it.
 */
package org.broadsheet.system;
