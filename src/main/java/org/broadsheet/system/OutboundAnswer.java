package org.broadsheet.system;

import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.util.Optional;
import org.broadsheet.system.OutboundException.Reason;

/** What another site answered; it must be closed. */
public final class OutboundAnswer implements Closeable {

  private final URI address;
  private final OutboundExchange exchange;
  private final InputStream body;

  OutboundAnswer(URI address, OutboundExchange exchange, long most) throws IOException {
    this.address = address;
    this.exchange = exchange;
    this.body = new Bounded(exchange, most);
  }

  /** Where it was found in the end, redirects followed. */
  public URI getAddress() {
    return address;
  }

  /** Status of the HTTP answer; never that of a redirect that was followed. */
  public int getStatus() {
    return exchange.status();
  }

  /** First value of a header. */
  public Optional<String> header(String name) {
    return exchange.header(name);
  }

  /**
   * The content as it was sent. Reading throws an {@link OutboundException} when it becomes too
   * long, takes too much time or breaks off.
   */
  public InputStream getBody() {
    return body;
  }

  @Override
  public void close() throws IOException {
    exchange.close();
  }

  /** Content that ends at a limit, and says why it ended. */
  private static final class Bounded extends FilterInputStream {

    private final OutboundExchange exchange;
    private long left;

    Bounded(OutboundExchange exchange, long most) throws IOException {
      super(exchange.content());
      this.exchange = exchange;
      this.left = most;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      int count;
      try {
        count = in.read(bytes, from, length);
      } catch (SocketTimeoutException e) {
        throw new OutboundException(Reason.TOO_SLOW, e);
      } catch (IOException e) {
        throw new OutboundException(exchange.isOverdue() ? Reason.TOO_SLOW : Reason.UNREACHABLE, e);
      }
      left -= Math.max(0, count);
      if (left < 0) {
        throw new OutboundException(Reason.TOO_LARGE, "More than was wanted");
      }
      return count;
    }

    @Override
    public long skip(long count) throws IOException {
      return read(new byte[(int) Math.max(0, Math.min(8192, count))]);
    }

    @Override
    public boolean markSupported() {
      return false;
    }
  }
}
