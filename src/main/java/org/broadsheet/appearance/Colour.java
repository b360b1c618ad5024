package org.broadsheet.appearance;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A colour of the screen.
 *
 * @param red 0 to 255
 * @param green 0 to 255
 * @param blue 0 to 255
 */
public record Colour(int red, int green, int blue) {

  static final Colour BLACK = new Colour(0, 0, 0);
  static final Colour WHITE = new Colour(255, 255, 255);

  private static final int STEPS = 256;

  /** Reads a colour such as {@code #96191d}. */
  public static Optional<Colour> of(String hex) {
    if (hex == null || !hex.matches("#[0-9a-fA-F]{6}")) {
      return Optional.empty();
    }
    int all = Integer.parseInt(hex.substring(1), 16);
    return Optional.of(new Colour(all >> 16, all >> 8 & 0xff, all & 0xff));
  }

  /** As style sheets write it. */
  public String hex() {
    return String.format(Locale.ROOT, "#%02x%02x%02x", red, green, blue);
  }

  /** How far two colours stand apart, from 1 to 21, as WCAG 2 measures it. */
  public double contrast(Colour other) {
    double one = luminance();
    double two = other.luminance();
    return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
  }

  /** The smallest contrast with any of some colours. */
  double least(List<Colour> others) {
    return others.stream().mapToDouble(this::contrast).min().orElseThrow();
  }

  /** The first colour on the way to another that stands out enough from all of some. */
  Colour towards(Colour end, List<Colour> others, double wanted) {
    for (int step = 0; step < STEPS; step++) {
      Colour mixed = mixed(end, step / (double) (STEPS - 1));
      if (mixed.least(others) >= wanted) {
        return mixed;
      }
    }
    return end;
  }

  /** This colour with a part, from 0 to 1, of another. */
  Colour mixed(Colour other, double part) {
    return new Colour(
        mixed(red, other.red, part),
        mixed(green, other.green, part),
        mixed(blue, other.blue, part));
  }

  private static int mixed(int one, int other, double part) {
    return (int) Math.round(one + (other - one) * part);
  }

  private double luminance() {
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  }

  private static double linear(int channel) {
    double share = channel / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
