package org.broadsheet.start;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;

/**
 * Starts Payara Micro with the WAR, or ends the process with one clear line and exit code 1.
 *
 * <p>Payara Micro alone goes on running after a failed deployment, answers 404 to everything, and
 * leaves with exit code 0 when its port is taken.
 */
public final class PayaraMicroStart {

  /** System property under which the application leaves the reason why it cannot start. */
  public static final String REASON = "broadsheet.start.failure";

  private static final int PROBE_MILLISECONDS = 60_000;

  private PayaraMicroStart() {}

  /**
   * Runs Payara Micro.
   *
   * @param arguments address and port to listen on, then those of Payara Micro
   */
  public static void main(String[] arguments) throws ReflectiveOperationException, IOException {
    InetAddress address = InetAddress.getByName(arguments[0]);
    int port = Integer.parseInt(arguments[1]);
    if (!isFree(address, port)) {
      fail(
          "port " + port + " of " + arguments[0] + " is not free; choose another: BROADSHEET_PORT");
    }
    String[] rest = new String[arguments.length - 2];
    System.arraycopy(arguments, 2, rest, 0, rest.length);
    Class.forName("fish.payara.micro.PayaraMicro")
        .getMethod("main", String[].class)
        .invoke(null, (Object) rest);
    if (!answers(address, port)) {
      fail(System.getProperty(REASON, "the lines above say why"));
    }
  }

  private static boolean isFree(InetAddress address, int port) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(address, port));
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private static boolean answers(InetAddress address, int port) throws IOException {
    InetAddress near = address.isAnyLocalAddress() ? InetAddress.getLoopbackAddress() : address;
    String host = near.getHostAddress();
    URI live =
        URI.create("http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + port)
            .resolve("/health/live");
    HttpURLConnection connection = (HttpURLConnection) live.toURL().openConnection();
    connection.setConnectTimeout(PROBE_MILLISECONDS);
    connection.setReadTimeout(PROBE_MILLISECONDS);
    try {
      return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
    } catch (IOException e) {
      System.err.println(e);
      return false;
    } finally {
      connection.disconnect();
    }
  }

  private static void fail(String reason) {
    System.err.println("Broadsheet cannot start: " + reason);
    System.exit(1);
  }
}
