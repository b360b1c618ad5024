package org.broadsheet.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The TCP sockets that a process listens on, as Linux tells in {@code /proc}. */
public final class Listeners {

  private static final String LISTEN = "0A";
  private static final int ADDRESS = 1;
  private static final int STATE = 3;
  private static final int INODE = 9;

  private Listeners() {}

  /** Addresses and ports that a process listens on. */
  public static List<InetSocketAddress> of(long pid) {
    Set<String> own = sockets(Path.of("/proc/" + pid + "/fd"));
    List<InetSocketAddress> found = new ArrayList<>();
    for (String table : List.of("tcp", "tcp6")) {
      for (String line : lines(Path.of("/proc/net/" + table))) {
        String[] field = line.strip().split("\\s+");
        if (field[STATE].equals(LISTEN) && own.contains("socket:[" + field[INODE] + "]")) {
          found.add(address(field[ADDRESS]));
        }
      }
    }
    return found;
  }

  private static Set<String> sockets(Path descriptors) {
    try (Stream<Path> links = Files.list(descriptors)) {
      return links.map(Listeners::target).collect(Collectors.toSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String target(Path link) {
    try {
      return Files.readSymbolicLink(link).toString();
    } catch (NoSuchFileException e) {
      return ""; // closed in the meantime
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  // Each group of four bytes is written as a number of this machine, so the wrong way round.
  private static InetSocketAddress address(String written) {
    String[] part = written.split(":");
    ByteBuffer read = ByteBuffer.wrap(HexFormat.of().parseHex(part[0]));
    ByteBuffer turned = ByteBuffer.allocate(read.capacity()).order(ByteOrder.nativeOrder());
    while (read.hasRemaining()) {
      turned.putInt(read.getInt());
    }
    try {
      return new InetSocketAddress(
          InetAddress.getByAddress(turned.array()), Integer.parseInt(part[1], 16));
    } catch (java.net.UnknownHostException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> lines(Path table) {
    try {
      List<String> all = Files.readAllLines(table);
      return all.subList(1, all.size());
    } catch (NoSuchFileException e) {
      return List.of(); // no IPv6 here
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
