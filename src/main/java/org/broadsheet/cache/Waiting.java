package org.broadsheet.cache;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The patience of a reader whose page somebody else is having made. */
final class Waiting {

  /** After so long a reader is content with the former page. */
  private static final long WAIT_MILLIS = 2000;

  /** Without one, making it as well would only make it slower; after so long it is hopeless. */
  private static final long LONGEST_MILLIS = 20_000;

  private Waiting() {}

  /**
   * Waits for a page.
   *
   * @param former what will do when that takes long or comes to nothing, or null when nothing does
   * @return null when there is nothing to be had
   */
  static CachedPage await(CompletableFuture<CachedPage> making, CachedPage former) {
    try {
      CachedPage made =
          making.get(former == null ? LONGEST_MILLIS : WAIT_MILLIS, TimeUnit.MILLISECONDS);
      return made == null ? former : made;
    } catch (TimeoutException e) {
      return former;
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return former;
    }
  }
}
