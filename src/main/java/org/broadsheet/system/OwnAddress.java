package org.broadsheet.system;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The address at which this node answers on its own machine, as far as the operator said where it
 * listens.
 */
public final class OwnAddress {

  private static final Logger LOG = Logger.getLogger(OwnAddress.class.getName());
  private static final int PAUSE_MILLIS = 250;

  private OwnAddress() {}

  /** A connection to a path of this node, not yet opened. */
  public static HttpURLConnection open(String path) throws IOException {
    return (HttpURLConnection)
        URI.create("http://" + host() + ":" + Configuration.port() + path).toURL().openConnection();
  }

  /**
   * Waits until this node answers: servers open their port when the application has started.
   *
   * @return false when it does not within that time, such as behind a port nobody told of
   */
  public static boolean awaitAnswer(long nanos) throws InterruptedException {
    long end = System.nanoTime() + nanos;
    while (!answers()) {
      if (System.nanoTime() > end) {
        return false;
      }
      Thread.sleep(PAUSE_MILLIS);
    }
    return true;
  }

  private static boolean answers() {
    try {
      HttpURLConnection connection = open("/health/live");
      connection.setConnectTimeout(PAUSE_MILLIS);
      connection.setReadTimeout(PAUSE_MILLIS * 4);
      return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
    } catch (IOException e) {
      LOG.log(Level.FINE, "Not yet: {0}", e.getMessage());
      return false;
    }
  }

  private static String host() {
    String address = Configuration.get("address").orElse("127.0.0.1");
    return address.equals("0.0.0.0") ? "127.0.0.1" : address;
  }
}
