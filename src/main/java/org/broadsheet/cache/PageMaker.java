package org.broadsheet.cache;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.Set;
import org.broadsheet.system.change.PageRecord;

/** Has a page made by the rest of the application, and catches it. */
@ApplicationScoped
public class PageMaker {

  private static final String NOT_FOUND = "/WEB-INF/error/not-found.xhtml";
  private static final int SECOND = 1000;
  private static final Set<Integer> KEPT =
      Set.of(
          HttpServletResponse.SC_OK,
          HttpServletResponse.SC_MOVED_PERMANENTLY,
          HttpServletResponse.SC_NOT_FOUND);

  @Inject private PageCache cache;
  @Inject private PageRecord record;
  @Inject private CacheCounts counts;

  /** The page that was last made for addresses at which nothing is; they all get the same. */
  private volatile CachedPage notFound;

  /**
   * What was made.
   *
   * @param answer as it was caught
   * @param page as it can be sent
   * @param forAll whether others may get it too
   */
  record Made(CapturedAnswer answer, CachedPage page, boolean forAll) {}

  /**
   * Makes the page of an address.
   *
   * @param before what was kept for the address until now, or null
   */
  Made make(
      PageKey key,
      HttpServletRequest request,
      HttpServletResponse response,
      FilterChain chain,
      CachedPage before)
      throws IOException, ServletException {
    long since = cache.now();
    long begin = System.nanoTime();
    record.beginAt(Instant.ofEpochMilli(cache.millis()));
    CapturedAnswer answer = new CapturedAnswer(response);
    HttpServletRequest asked = new Asked(request, key);
    chain.doFilter(asked, answer);
    if (answer.isError() && answer.getStatus() == HttpServletResponse.SC_NOT_FOUND) {
      CachedPage known = notFound;
      if (record.isForAll() && isFresh(known)) {
        return new Made(answer, notFoundHere(answer, known, since), true);
      }
      answer.beginErrorPage();
      request.getRequestDispatcher(NOT_FOUND).forward(asked, answer);
      if (!answer.isError() && record.isForAll() && key.isKept()) {
        notFound = page(answer, before, since);
        counts.made(key.address(), System.nanoTime() - begin);
        return new Made(answer, notFound, isForAll(answer));
      }
    }
    if (answer.isError()) {
      return new Made(answer, null, false);
    }
    CachedPage page = page(answer, before, since);
    counts.made(key.address(), System.nanoTime() - begin);
    return new Made(answer, page, isForAll(answer));
  }

  private CachedPage page(CapturedAnswer answer, CachedPage before, long since) {
    PageBytes bytes = new PageBytes(answer.content(), answer.getContentType());
    return new CachedPage(answer, bytes, changed(answer, bytes, before), record, since);
  }

  // The bytes are those of another address; that nothing is here may depend on more than they do,
  // as a second page of comments does on the comments.
  private CachedPage notFoundHere(CapturedAnswer answer, CachedPage known, long since) {
    known.tell(record);
    return new CachedPage(answer, known.bytes(), known.changed(), record, since);
  }

  private boolean isFresh(CachedPage page) {
    return page != null && cache.state(page) == CachedPage.State.FRESH;
  }

  private boolean isForAll(CapturedAnswer answer) {
    return record.isForAll() && KEPT.contains(answer.getStatus()) && !answer.hasCookie();
  }

  // What knows when it was changed says so; else it was changed when it was first seen so. In
  // whole seconds, and never twice the same for different content.
  private long changed(CapturedAnswer answer, PageBytes bytes, CachedPage before) {
    String said = answer.getHeader("Last-Modified");
    long moment = said == null ? cache.millis() / SECOND * SECOND : Conditions.moment(said);
    if (before == null) {
      return moment;
    }
    return bytes.isSame(before.bytes())
        ? before.changed()
        : Math.max(moment, before.changed() + SECOND);
  }
}
