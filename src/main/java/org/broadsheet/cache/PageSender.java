package org.broadsheet.cache;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.broadsheet.system.Configuration;
import org.broadsheet.system.ContentCoding;

/** Sends a page to a reader: in the coding that the reader likes best, or not at all if known. */
@ApplicationScoped
public class PageSender {

  private static final int HEADERS_REMEMBERED = 200;
  private static final int USUAL_SECONDS = 10;
  private static final int A_YEAR = 31_536_000;
  private static final String MOVED = "public, max-age=3600";

  @Inject private PageCache cache;

  /** Browsers send few different ones. */
  private final Map<String, ContentCoding> known = new ConcurrentHashMap<>();

  private final long shared = Configuration.number("cdn.seconds", USUAL_SECONDS, 0, A_YEAR);

  // A reader's own cache asks each time and mostly gets 304. One that many share (a proxy, a CDN)
  // may answer by itself for a while, because a change can only be told to our own nodes.
  private final String usual = control(shared);

  private static String control(long seconds) {
    return seconds > 0
        ? "public, max-age=0, s-maxage=" + seconds + ", stale-while-revalidate=" + 6 * seconds
        : "public, no-cache";
  }

  /** Sends a page that others may be sent as well. */
  void send(CachedPage page, PageKey key, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (page.location() != null) {
      redirect(page, key, response);
      return;
    }
    response.setHeader("Cache-Control", control(page));
    if (page.robots() != null) {
      response.setHeader(CachedPage.ROBOTS, page.robots());
    }
    if (page.status() != HttpServletResponse.SC_OK) {
      write(page, request, response);
      return;
    }
    // What was changed twice within a second has a date that is yet to come (section 8.8.2.1).
    if (page.changed() <= cache.millis()) {
      response.setHeader("Last-Modified", page.changedText());
    }
    write(page, request, response);
  }

  /** Sends an answer that is for this reader alone. */
  void sendPrivately(
      CachedPage page,
      CapturedAnswer answer,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    for (String name : answer.getHeaderNames()) {
      response.setHeader(name, answer.getHeader(name));
      answer.getHeaders(name).stream().skip(1).forEach(more -> response.addHeader(name, more));
    }
    if (!answer.containsHeader("Cache-Control")) {
      response.setHeader("Cache-Control", "private, no-cache");
    }
    write(page, request, response);
  }

  private static void redirect(CachedPage page, PageKey key, HttpServletResponse response) {
    String location = page.location();
    response.setStatus(page.status());
    response.setHeader("Cache-Control", MOVED);
    response.setHeader(
        "Location",
        key.rest().isEmpty()
            ? location
            : location + (location.contains("?") ? "&" : "?") + key.rest());
    response.setContentLength(0);
  }

  private String control(CachedPage page) {
    if (page.until() == Long.MAX_VALUE) {
      return usual;
    }
    long left = (page.until() - cache.millis()) / 1000;
    return left > 7 * shared ? usual : control(Math.max(0, left / 7));
  }

  private void write(CachedPage page, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    ContentCoding coding =
        page.bytes().codings().size() == 1 ? ContentCoding.IDENTITY : best(request, page);
    if (page.bytes().codings().size() > 1) {
      response.setHeader("Vary", "Accept-Encoding");
    }
    if (page.status() == HttpServletResponse.SC_OK) {
      response.setHeader("ETag", page.bytes().tag(coding));
      if (Conditions.isKnown(request, page)) {
        response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
        return;
      }
    }
    response.setStatus(page.status());
    if (coding != ContentCoding.IDENTITY) {
      response.setHeader("Content-Encoding", coding.token());
    }
    byte[] bytes = cache.bytes(page, coding);
    response.setContentType(page.bytes().type());
    response.setContentLength(bytes.length);
    if (!request.getMethod().equals("HEAD")) {
      response.getOutputStream().write(bytes);
    }
  }

  private ContentCoding best(HttpServletRequest request, CachedPage page) {
    String accepted = request.getHeader("Accept-Encoding");
    if (accepted == null) {
      return ContentCoding.IDENTITY;
    }
    ContentCoding coding = known.get(accepted);
    if (coding == null) {
      coding = ContentCoding.best(accepted);
      if (known.size() < HEADERS_REMEMBERED) {
        known.put(accepted, coding);
      }
    }
    return page.bytes().codings().contains(coding)
        ? coding
        : ContentCoding.best(accepted, page.bytes().codings());
  }
}
