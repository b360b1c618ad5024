package org.broadsheet.cache;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.broadsheet.cache.CachedPage.State;
import org.broadsheet.cache.PageMaker.Made;
import org.broadsheet.system.AddressFilter;
import org.broadsheet.system.PageServed;
import org.broadsheet.system.change.PageRecord;

/**
 * The front door: answers what it knows with ready-made bytes, and has made once what it does not
 * know, however many readers wait for it.
 */
public class PageCacheFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;
  private static final Logger LOG = Logger.getLogger(PageCacheFilter.class.getName());

  /** For so long what may be late is late at most. */
  private static final long LATE_AT_MOST = 30_000;

  /** Who has waited long gets the former page, if it is not out of date for longer than this. */
  private static final long FORMER_IF_SLOW = 10_000;

  /** Pages waited for before a reader has one made: each is begun after the one before it. */
  private static final int TURNS = 3;

  /** A page that cannot be made, because the database is away: the former one for so long. */
  private static final long FORMER_IF_BROKEN = 300_000;

  @Inject private transient PageCache cache;
  @Inject private transient PageMaker maker;
  @Inject private transient PageSender sender;
  @Inject private transient CacheCounts counts;
  @Inject private transient PageRecord record;
  @Inject @Any private transient Instance<PageServed> listeners;
  private transient List<PageServed> served;

  @Override
  public void init(FilterConfig config) throws ServletException {
    super.init(config);
    served = listeners.stream().toList();
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (AddressFilter.isElsewhere(request)) {
      chain.doFilter(request, response);
      return;
    }
    if (!isRead(request)) {
      chain.doFilter(request, response);
      tell(record.getShown(), request);
      return;
    }
    PageKey key = PageKey.of(request);
    Visit visit = new Visit(key, request, response, chain);
    if (!key.isKept() || cache.isOff()) {
      visit.sendMade(maker.make(key, request, response, chain, null));
      return;
    }
    CachedPage page = cache.find(key);
    State state = page == null ? State.STALE : cache.state(page);
    if (state == State.FRESH) {
      counts.hit();
      visit.send(page);
    } else if (state == State.LATER && cache.staleFor(page) < LATE_AT_MOST) {
      counts.late();
      visit.send(page);
      visit.makeAfterwards(page);
    } else {
      counts.miss(page != null);
      visit.makeOrWait(page);
    }
  }

  private void tell(long shown, HttpServletRequest request) {
    if (shown != 0) {
      served.forEach(listener -> listener.served(shown, request));
    }
  }

  private static boolean isRead(HttpServletRequest request) {
    String method = request.getMethod();
    return method.equals("GET") || method.equals("HEAD");
  }

  /** One request of a reader. */
  private final class Visit {

    private final PageKey key;
    private final HttpServletRequest request;
    private final HttpServletResponse response;
    private final FilterChain chain;

    Visit(
        PageKey key, HttpServletRequest request, HttpServletResponse response, FilterChain chain) {
      this.key = key;
      this.request = request;
      this.response = response;
      this.chain = chain;
    }

    void send(CachedPage page) throws IOException {
      sender.send(page, key, request, response);
      tell(page.shown(), request);
    }

    void sendMade(Made made) throws IOException {
      if (made.page() == null) {
        response.sendError(made.answer().getStatus());
      } else if (made.forAll()) {
        send(made.page());
      } else {
        sender.sendPrivately(made.page(), made.answer(), request, response);
      }
    }

    /** The reader has an answer; this thread makes the next one before it goes on. */
    void makeAfterwards(CachedPage former) throws IOException {
      // First of all: it fails when the reader is gone, and what is begun must come to an end.
      response.flushBuffer();
      CompletableFuture<CachedPage> mine = new CompletableFuture<>();
      if (cache.begin(key, mine).isPresent() || endIfMade(mine, former).isPresent()) {
        return;
      }
      try {
        make(mine, former);
      } catch (ServletException | IOException | RuntimeException e) {
        // The reader has the former page; whoever comes when that is too old sees the error.
        LOG.log(Level.WARNING, e, () -> "Not made anew: " + key.address());
      }
    }

    void makeOrWait(CachedPage former) throws IOException, ServletException {
      long count = cache.now();
      long moment = cache.millis();
      CompletableFuture<CachedPage> mine = new CompletableFuture<>();
      for (int turn = 0; turn < TURNS; turn++) {
        Optional<CompletableFuture<CachedPage>> others = cache.begin(key, mine);
        if (others.isEmpty()) {
          makeUnlessMade(mine, former);
          return;
        }
        CachedPage page = Waiting.await(others.get(), usable(former, FORMER_IF_SLOW));
        if (page == null) {
          // For nobody else, or it could not be made.
          break;
        }
        // One that was begun before the last change is not: this reader takes the next one.
        if (page == former || page.isAsOf(count, moment) || cache.state(page) == State.FRESH) {
          send(page);
          return;
        }
      }
      makeNow(mine, former);
    }

    private void makeUnlessMade(CompletableFuture<CachedPage> mine, CachedPage former)
        throws IOException, ServletException {
      Optional<CachedPage> made = endIfMade(mine, former);
      if (made.isPresent()) {
        send(made.get());
      } else {
        makeNow(mine, former);
      }
    }

    // Somebody may have made it after this thread looked and before it began.
    private Optional<CachedPage> endIfMade(CompletableFuture<CachedPage> mine, CachedPage former) {
      CachedPage found = cache.find(key);
      if (found == null || found == former || cache.state(found) != State.FRESH) {
        return Optional.empty();
      }
      cache.end(key, mine, found);
      return Optional.of(found);
    }

    private void makeNow(CompletableFuture<CachedPage> mine, CachedPage former)
        throws IOException, ServletException {
      Made made;
      try {
        made = make(mine, former);
      } catch (ServletException | IOException | RuntimeException e) {
        if (usable(former, FORMER_IF_BROKEN) == null) {
          throw e;
        }
        LOG.log(Level.WARNING, e, () -> "The former page is shown: " + key.address());
        send(former);
        return;
      }
      sendMade(made);
    }

    private Made make(CompletableFuture<CachedPage> mine, CachedPage former)
        throws IOException, ServletException {
      CachedPage page = null;
      try {
        Made made = maker.make(key, request, response, chain, former);
        if (made.forAll()) {
          page = made.page();
          cache.keep(key, page);
        }
        return made;
      } finally {
        cache.end(key, mine, page);
      }
    }

    private CachedPage usable(CachedPage former, long atMost) {
      return former != null && cache.staleFor(former) < atMost ? former : null;
    }
  }
}
