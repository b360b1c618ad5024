package org.broadsheet.appearance;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.util.Optional;

/** The look that somebody is trying out at this moment, for the frame that shows it. */
@SessionScoped
public class LookDrafts implements Serializable {

  private static final long serialVersionUID = 1L;

  private record Kept(LookDraft look, String mark) implements Serializable {}

  private Kept kept;

  /** Remembers one in place of the one before, with the mark of its style sheet. */
  public synchronized void keep(LookDraft look, String mark) {
    kept = new Kept(look, mark);
  }

  /** What is being tried out. */
  public synchronized Optional<LookDraft> look() {
    return Optional.ofNullable(kept).map(Kept::look);
  }

  /** Mark of its style sheet; empty for none. */
  public synchronized String mark() {
    return kept == null ? "" : kept.mark();
  }
}
