package org.broadsheet.cache;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
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
    CapturedAnswer answer = new CapturedAnswer(response);
    HttpServletRequest asked = new Asked(request, key);
    chain.doFilter(asked, answer);
    boolean nothing = answer.isError() && answer.getStatus() == HttpServletResponse.SC_NOT_FOUND;
    if (nothing && record.isForAll() && isFresh(notFound)) {
      return new Made(answer, notFound, true);
    }
    if (nothing) {
      answer.beginErrorPage();
      request.getRequestDispatcher(NOT_FOUND).forward(asked, answer);
    }
    if (answer.isError()) {
      return new Made(answer, null, false);
    }
    PageBytes bytes = new PageBytes(answer.content(), answer.getContentType());
    CachedPage page = new CachedPage(answer, bytes, changed(answer, bytes, before), record, since);
    counts.made(key.address(), System.nanoTime() - begin);
    if (nothing && record.isForAll()) {
      notFound = page;
    }
    return new Made(answer, page, isForAll(answer));
  }

  private boolean isFresh(CachedPage page) {
    return page != null && cache.state(page) == CachedPage.State.FRESH;
  }

  private boolean isForAll(CapturedAnswer answer) {
    return record.isForAll()
        && KEPT.contains(answer.getStatus())
        && !answer.containsHeader("Set-Cookie");
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

  /** The request as the page may know it: a GET with nothing in its address but what counts. */
  private static final class Asked extends HttpServletRequestWrapper {

    private final PageKey key;

    Asked(HttpServletRequest request, PageKey key) {
      super(request);
      this.key = key;
    }

    @Override
    public String getMethod() {
      return "GET";
    }

    @Override
    public String getQueryString() {
      return key.query();
    }
  }
}
