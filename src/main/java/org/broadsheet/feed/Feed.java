package org.broadsheet.feed;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * What a feed says, whatever its format. All addresses are absolute.
 *
 * @param title plain text
 * @param self address of the feed itself
 * @param link address of the page it belongs to
 * @param description plain text; may be empty
 * @param language language of the site
 * @param changed newest change of anything in it; the epoch when there is nothing
 * @param items newest first
 */
public record Feed(
    String title,
    String self,
    String link,
    String description,
    Locale language,
    Instant changed,
    List<FeedItem> items) {}
