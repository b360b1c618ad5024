package org.broadsheet.appearance;

import java.util.List;
import java.util.Optional;

/** Light or dark, with the colours that the theme has there. */
public enum Scheme {
  LIGHT("#96191d", Colour.BLACK, "#fffdf9", "#f5f1e9"),
  DARK("#f29a8e", Colour.WHITE, "#171614", "#22201d");

  /** For text of any size, WCAG 2 level AA. */
  static final double CONTRAST = 4.5;

  private final String usual;
  private final Colour away;
  private final List<Colour> papers;

  Scheme(String usual, Colour away, String paper, String shade) {
    this.usual = usual;
    this.away = away;
    this.papers = List.of(Colour.of(paper).orElseThrow(), Colour.of(shade).orElseThrow());
  }

  /** The accent of the theme. */
  public String usual() {
    return usual;
  }

  /** How much an accent stands out from the paper, where it does so least. */
  public double contrast(Colour accent) {
    return accent.least(papers);
  }

  /** The nearest colour that can be read, when an accent cannot. */
  public Optional<Colour> better(Colour accent) {
    return contrast(accent) >= CONTRAST
        ? Optional.empty()
        : Optional.of(accent.towards(away, papers, CONTRAST));
  }

  /** An accent that can be read here, made of one for the other scheme. */
  public Colour derived(Colour accent) {
    return better(accent).orElse(accent);
  }

  /** The accent under the mouse. */
  Colour shade(Colour accent) {
    return accent.mixed(away, 0.2);
  }

  /** What is written on the accent. */
  Colour on(Colour accent) {
    return accent.contrast(Colour.WHITE) >= accent.contrast(Colour.BLACK)
        ? Colour.WHITE
        : Colour.BLACK;
  }
}
