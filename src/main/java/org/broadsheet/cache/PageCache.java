package org.broadsheet.cache;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.broadsheet.system.Configuration;
import org.broadsheet.system.ContentCoding;
import org.broadsheet.system.change.ChangeClock;

/** The answers that this node keeps, bounded by their bytes; those that are asked for most stay. */
@ApplicationScoped
public class PageCache {

  private static final long MEBIBYTE = 1 << 20;
  private static final long USUAL_MEBIBYTES = 256;

  /** Of the heap, so that a small one is not filled by pages. */
  private static final int SHARE_OF_HEAP = 4;

  /** Of the room for pages: unpacked for readers who take no coding. */
  private static final int SHARE_OF_PLAIN = 8;

  /** A page beyond this share of the room is not kept. */
  private static final int LARGEST_SHARE = 16;

  @Inject private ChangeClock changes;
  @Inject private Clock clock;
  private final ConcurrentMap<String, CompletableFuture<CachedPage>> making =
      new ConcurrentHashMap<>();
  private Cache<String, CachedPage> pages;
  private Cache<PageBytes, byte[]> plain;
  private long limit;

  @PostConstruct
  void start() {
    long share = Runtime.getRuntime().maxMemory() / SHARE_OF_HEAP / MEBIBYTE;
    limit =
        Configuration.number("cache.mb", Math.min(USUAL_MEBIBYTES, share), 0, 1 << 20) * MEBIBYTE;
    pages =
        Caffeine.newBuilder()
            .maximumWeight(limit)
            .recordStats()
            .weigher((String key, CachedPage page) -> page.weight(key))
            .build();
    plain =
        Caffeine.newBuilder()
            .maximumWeight(limit / SHARE_OF_PLAIN)
            .weigher((PageBytes key, byte[] bytes) -> bytes.length)
            .build();
  }

  /** True when the operator wants nothing to be kept. */
  boolean isOff() {
    return limit == 0;
  }

  /** What is kept for an address, in whatever state; null when nothing is. */
  CachedPage find(PageKey key) {
    return pages.getIfPresent(key.address());
  }

  /** How far a page can be trusted at this moment. */
  CachedPage.State state(CachedPage page) {
    return page.state(changes, clock.millis());
  }

  /** Milliseconds for which a page has been known to be out of date. */
  long staleFor(CachedPage page) {
    return page.staleFor(clock.millis());
  }

  /** The count of changes from which a page that is made now may be trusted. */
  long now() {
    return changes.now();
  }

  /** Moment, in milliseconds. */
  long millis() {
    return clock.millis();
  }

  /** Keeps a page. */
  void keep(PageKey key, CachedPage page) {
    if (!key.isKept()) {
      return;
    }
    page.bytes().settle();
    if (page.weight(key.address()) <= limit / LARGEST_SHARE) {
      pages.put(key.address(), page);
    }
  }

  /** The bytes of a page in a coding that is there. */
  byte[] bytes(CachedPage page, ContentCoding coding) {
    return coding == ContentCoding.IDENTITY && page.bytes().codings().size() > 1
        ? plain.get(page.bytes(), bytes -> bytes.in(ContentCoding.IDENTITY))
        : page.bytes().in(coding);
  }

  /**
   * Begins to make the page of an address, unless somebody is at it.
   *
   * @param mine what others will wait for
   * @return what somebody else is making, or empty when it is up to the caller
   */
  Optional<CompletableFuture<CachedPage>> begin(PageKey key, CompletableFuture<CachedPage> mine) {
    return Optional.ofNullable(making.putIfAbsent(key.address(), mine));
  }

  /**
   * Ends what was begun.
   *
   * @param page what others may have too, or null when it is for nobody else or was not made
   */
  void end(PageKey key, CompletableFuture<CachedPage> mine, CachedPage page) {
    making.remove(key.address(), mine);
    mine.complete(page);
  }

  /** Pages that had to give room for others. */
  long evicted() {
    return pages.stats().evictionCount();
  }

  /** Room for pages, in bytes. */
  long limit() {
    return limit;
  }

  /** Number of pages, about. */
  long count() {
    return pages.estimatedSize();
  }

  /** Room that pages take, in bytes, about. */
  long weight() {
    return pages.policy().eviction().orElseThrow().weightedSize().orElse(0)
        + plain.policy().eviction().orElseThrow().weightedSize().orElse(0);
  }
}
