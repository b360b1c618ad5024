package org.broadsheet.account.signin;

/** The network that an address belongs to, as far as one household or office goes. */
final class Network {

  /** Groups of an IPv6 address that its owner cannot choose: a /64. */
  private static final int GROUPS = 4;

  private Network() {}

  /**
   * The address itself for IPv4, its first 64 bits for IPv6, where everybody has as many as that.
   */
  static String of(String address) {
    if (!address.contains(":") || address.contains(".")) {
      return address;
    }
    String[] halves = address.replaceFirst("%.*", "").split("::", 2);
    String[] front = halves[0].isEmpty() ? new String[0] : halves[0].split(":");
    StringBuilder network = new StringBuilder();
    for (int i = 0; i < GROUPS; i++) {
      // Where "::" stands for more than the last half, the rest of the first half is zero.
      network.append(i < front.length ? front[i].replaceFirst("^0+(?=.)", "") : "0").append(':');
    }
    return network.append(":/64").toString();
  }
}
