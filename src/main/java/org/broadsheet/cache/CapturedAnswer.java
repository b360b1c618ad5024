package org.broadsheet.cache;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.broadsheet.system.HttpDate;

/**
 * An answer that is written into memory. Nothing of it reaches the client, who may have an answer
 * already.
 */
final class CapturedAnswer extends HttpServletResponseWrapper {

  private final CapturedBody body = new CapturedBody();
  private final Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
  private int status = SC_OK;
  private boolean error;
  private boolean cookie;
  private String type;
  private Charset charset = StandardCharsets.UTF_8;
  private Locale locale = Locale.ROOT;
  private PrintWriter writer;

  CapturedAnswer(HttpServletResponse response) {
    super(response);
  }

  /** True when an error was sent, whose page is yet to be made. */
  boolean isError() {
    return error;
  }

  /** True when it gives the client a cookie, which is nobody else's. */
  boolean hasCookie() {
    return cookie || containsHeader("Set-Cookie");
  }

  /** The content so far. */
  byte[] content() {
    if (writer != null) {
      writer.flush();
    }
    return body.bytes();
  }

  /** Begins the page of an error, which keeps its status. */
  void beginErrorPage() {
    error = false;
    int kept = status;
    reset();
    status = kept;
  }

  @Override
  public int getStatus() {
    return status;
  }

  @Override
  public void setStatus(int newStatus) {
    status = newStatus;
  }

  @Override
  public void sendError(int newStatus) {
    status = newStatus;
    error = true;
  }

  @Override
  public void sendError(int newStatus, String message) {
    sendError(newStatus);
  }

  @Override
  public void sendRedirect(String location) {
    status = SC_FOUND;
    setHeader("Location", location);
  }

  @Override
  public void addCookie(Cookie given) {
    cookie = true;
    super.addCookie(given);
  }

  @Override
  public boolean containsHeader(String name) {
    return headers.containsKey(name);
  }

  @Override
  public void setHeader(String name, String value) {
    headers.put(name, new ArrayList<>(List.of(value)));
    if (name.equalsIgnoreCase("Content-Type")) {
      setContentType(value);
    }
  }

  @Override
  public void addHeader(String name, String value) {
    headers.computeIfAbsent(name, key -> new ArrayList<>()).add(value);
  }

  @Override
  public void setDateHeader(String name, long date) {
    setHeader(name, HttpDate.of(Instant.ofEpochMilli(date)));
  }

  @Override
  public void addDateHeader(String name, long date) {
    addHeader(name, HttpDate.of(Instant.ofEpochMilli(date)));
  }

  @Override
  public void setIntHeader(String name, int value) {
    setHeader(name, Integer.toString(value));
  }

  @Override
  public void addIntHeader(String name, int value) {
    addHeader(name, Integer.toString(value));
  }

  @Override
  public String getHeader(String name) {
    List<String> values = headers.get(name);
    return values == null ? null : values.get(0);
  }

  @Override
  public Collection<String> getHeaders(String name) {
    return headers.getOrDefault(name, List.of());
  }

  @Override
  public Collection<String> getHeaderNames() {
    return headers.keySet();
  }

  @Override
  public void setContentType(String newType) {
    type = newType;
    int at = newType == null ? -1 : newType.toLowerCase(Locale.ROOT).indexOf("charset=");
    if (at >= 0) {
      setCharacterEncoding(newType.substring(at + "charset=".length()).strip());
    }
  }

  @Override
  public String getContentType() {
    boolean bare = type != null && type.startsWith("text/") && !type.contains("charset");
    return bare ? type + ";charset=" + charset.name() : type;
  }

  @Override
  public void setCharacterEncoding(String encoding) {
    charset = Charset.forName(encoding);
  }

  @Override
  public String getCharacterEncoding() {
    return charset.name();
  }

  @Override
  public void setContentLength(int length) {
    // Known when the content is complete.
  }

  @Override
  public void setContentLengthLong(long length) {
    // Known when the content is complete.
  }

  @Override
  public void setLocale(Locale newLocale) {
    locale = newLocale;
  }

  @Override
  public Locale getLocale() {
    return locale;
  }

  @Override
  public ServletOutputStream getOutputStream() {
    return body;
  }

  @Override
  public PrintWriter getWriter() {
    if (writer == null) {
      writer = new PrintWriter(new OutputStreamWriter(body, charset));
    }
    return writer;
  }

  @Override
  public void flushBuffer() {
    // The client gets all of it or nothing.
  }

  @Override
  public boolean isCommitted() {
    return false;
  }

  @Override
  public void reset() {
    resetBuffer();
    headers.clear();
    status = SC_OK;
    type = null;
  }

  @Override
  public void resetBuffer() {
    content();
    body.clear();
    writer = null;
  }

  @Override
  public int getBufferSize() {
    return Integer.MAX_VALUE;
  }

  @Override
  public void setBufferSize(int size) {
    // There is no end to it.
  }
}
