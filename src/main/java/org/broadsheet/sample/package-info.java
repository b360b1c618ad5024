/**
 * The sample digest that a new site shows until its owner writes or imports something: a small,
 * invented newspaper with every part that a page can have. Start with {@link
 * org.broadsheet.sample.SampleDigest}; what it says is in the resources {@code sample/}. May use
 * everything below the console.
 */
package org.broadsheet.sample;
