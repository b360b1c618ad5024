package org.broadsheet.system;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.List;

/**
 * The addresses of the public internet: those that are none of the special purposes in the
 * registries of RFC 6890, and lead to no such one in disguise.
 */
final class PublicAddresses {

  private static final List<Block> SPECIAL_4 =
      List.of(
          block(0, 0, 0, 0, 8),
          block(10, 0, 0, 0, 8),
          block(100, 64, 0, 0, 10),
          block(127, 0, 0, 0, 8),
          block(169, 254, 0, 0, 16),
          block(172, 16, 0, 0, 12),
          block(192, 0, 0, 0, 24),
          block(192, 0, 2, 0, 24),
          block(192, 31, 196, 0, 24),
          block(192, 52, 193, 0, 24),
          block(192, 88, 99, 0, 24),
          block(192, 168, 0, 0, 16),
          block(192, 175, 48, 0, 24),
          block(198, 18, 0, 0, 15),
          block(198, 51, 100, 0, 24),
          block(203, 0, 113, 0, 24),
          // Multicast, reserved and broadcast.
          block(224, 0, 0, 0, 3),
          // Azure answers its machines with their secrets at this public-looking address.
          block(168, 63, 129, 16, 32));

  private static final Block GLOBAL_6 = block(0x20, 0, 0, 0, 3);

  /** Parts of the global space that are tunnels, examples or translations (6to4, Teredo, NAT64). */
  private static final List<Block> SPECIAL_6 =
      List.of(
          new Block(new byte[] {0x20, 0x01, 0, 0}, 23),
          new Block(new byte[] {0x20, 0x01, 0x0d, (byte) 0xb8}, 32),
          new Block(new byte[] {0x20, 0x02}, 16),
          new Block(new byte[] {0x3f, (byte) 0xff, 0}, 20),
          new Block(new byte[] {0x26, 0x20, 0, 0x4f, (byte) 0x80, 0}, 48));

  private PublicAddresses() {}

  /** An address and how many of its leading bits count. */
  private static final class Block {

    private final byte[] prefix;
    private final int bits;

    Block(byte[] prefix, int bits) {
      this.prefix = prefix;
      this.bits = bits;
    }

    boolean holds(byte[] address) {
      for (int bit = 0; bit < bits; bit++) {
        if (bit(prefix, bit) != bit(address, bit)) {
          return false;
        }
      }
      return true;
    }

    private static int bit(byte[] bytes, int index) {
      return (bytes[index / 8] >> (7 - index % 8)) & 1;
    }
  }

  private static Block block(int a, int b, int c, int d, int bits) {
    return new Block(new byte[] {(byte) a, (byte) b, (byte) c, (byte) d}, bits);
  }

  /**
   * True when a stranger's words may make this server connect there. IPv6 is public only inside
   * {@code 2000::/3}: loopback, link-local, unique local, multicast, IPv4 in IPv6 ({@code
   * ::ffff:0:0/96}, {@code ::/96}) and NAT64 ({@code 64:ff9b::/96}) all lie outside.
   */
  static boolean contains(InetAddress address) {
    byte[] bytes = address.getAddress();
    if (address instanceof Inet4Address) {
      return SPECIAL_4.stream().noneMatch(block -> block.holds(bytes));
    }
    return GLOBAL_6.holds(bytes) && SPECIAL_6.stream().noneMatch(block -> block.holds(bytes));
  }
}
