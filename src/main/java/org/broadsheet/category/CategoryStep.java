package org.broadsheet.category;

/**
 * A category at its place in the tree.
 *
 * @param depth how many stand above it
 */
public record CategoryStep(CategoryLine line, int depth) {

  /** An em space, which browsers keep at the beginning of an option. */
  private static final String INDENT = "\u2003";

  private static final int DEEPEST = 5;

  public long getId() {
    return line.id();
  }

  /** As deep as pages show it: what is deeper stands on the last step. */
  public int getShownDepth() {
    return Math.min(depth, DEEPEST);
  }

  /** Its name, moved in as far as it stands below others, for a list of choices. */
  public String getLabel() {
    return INDENT.repeat(depth) + line.name();
  }
}
