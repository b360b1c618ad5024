package org.broadsheet.health;

import java.util.Locale;

/** Amounts of bytes as people read them. */
final class Sizes {

  private static final long STEP = 1000;
  private static final String[] UNITS = {"kB", "MB", "GB", "TB", "PB"};

  private Sizes() {}

  /** Such as {@code 12.3 GB}; thousands, as disks are sold. */
  static String text(long bytes) {
    if (bytes < STEP) {
      return bytes + " B";
    }
    double amount = bytes;
    int unit = -1;
    while (amount >= STEP && unit < UNITS.length - 1) {
      amount /= STEP;
      unit++;
    }
    return String.format(Locale.ROOT, amount < 10 ? "%.1f %s" : "%.0f %s", amount, UNITS[unit]);
  }
}
