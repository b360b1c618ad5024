package org.broadsheet.importer;

/** How far an import has come. */
public enum ImportState {
  WAITING,
  RUNNING,
  DONE,
  CANCELLED,
  FAILED;

  /** True when nothing more will happen by itself. */
  public boolean isOver() {
    return this == DONE || this == CANCELLED || this == FAILED;
  }
}
