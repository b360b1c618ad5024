package org.broadsheet.feed;

/** A way to write feeds; every CDI bean of this type is one more format that is answered. */
public interface FeedFormat {

  /** The last part of the address: {@code feed/atom/}; RSS 2.0 is {@code rss2} and needs none. */
  String name();

  /** Media type with its character set, which is always UTF-8. */
  String contentType();

  /** The whole document. */
  String write(Feed feed);
}
