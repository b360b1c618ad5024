package org.broadsheet.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** A wire to an SMTP server that can answer in its place, or keep its answer back. */
public final class SmtpWire implements AutoCloseable {

  private final ServerSocket door;
  private final int behind;
  private final Map<String, String> refusals = new ConcurrentHashMap<>();
  private final AtomicInteger connections = new AtomicInteger();
  private volatile boolean holding;

  private SmtpWire(ServerSocket door, int behind) {
    this.door = door;
    this.behind = behind;
  }

  /** A wire to the server on a port. */
  static SmtpWire to(int port) {
    try {
      SmtpWire wire = new SmtpWire(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), port);
      run(wire::accept);
      return wire;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The port of its near end. */
  public int port() {
    return door.getLocalPort();
  }

  /** How often somebody connected. */
  public int connections() {
    return connections.get();
  }

  /** From now on whoever has handed a mail over does not hear that it was taken. */
  public void hold() {
    holding = true;
  }

  /** Everybody hears again. */
  public void letGo() {
    holding = false;
  }

  /** Answers for the server when somebody writes to this address. */
  public void refuse(String recipient, String reply) {
    refusals.put(recipient, reply);
  }

  /** The server takes mails to this address again. */
  public void accept(String recipient) {
    refusals.remove(recipient);
  }

  private void accept() throws IOException {
    while (true) {
      Socket near = door.accept();
      connections.incrementAndGet();
      Socket far = new Socket(InetAddress.getLoopbackAddress(), behind);
      run(() -> talk(near, far));
      run(() -> listen(near, far));
    }
  }

  private void talk(Socket near, Socket far) throws IOException {
    try (near;
        far) {
      BufferedReader lines = reader(near);
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String sent = line;
        String reply =
            refusals.entrySet().stream()
                .filter(each -> sent.startsWith("RCPT TO:<" + each.getKey() + ">"))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
        write(reply == null ? far : near, reply == null ? line : reply);
      }
    }
  }

  private void listen(Socket near, Socket far) throws IOException {
    BufferedReader lines = reader(far);
    boolean data = false;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      boolean heldBack = data && holding;
      data = line.startsWith("354");
      if (!heldBack) {
        write(near, line);
      }
    }
  }

  private static BufferedReader reader(Socket socket) throws IOException {
    return new BufferedReader(
        new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
  }

  private static void write(Socket socket, String line) throws IOException {
    OutputStream out = socket.getOutputStream();
    out.write((line + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
    out.flush();
  }

  private interface Talk {
    void go() throws IOException;
  }

  private static void run(Talk talk) {
    Thread thread =
        new Thread(
            () -> {
              try {
                talk.go();
              } catch (IOException e) {
                // One end has hung up, which is how a connection ends.
              }
            });
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void close() {
    try {
      door.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
