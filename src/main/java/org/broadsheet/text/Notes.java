package org.broadsheet.text;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The notes taken while one text is rendered: each once, and not more than a person would read. */
public final class Notes {

  private static final int MAX = 100;

  private final Set<Note> notes = new LinkedHashSet<>();

  /** Takes a note, unless it has been taken or there are a hundred. */
  public void add(Note.Kind kind, String detail) {
    if (notes.size() < MAX) {
      notes.add(new Note(kind, detail));
    }
  }

  /** The notes in the order in which they were taken. */
  public List<Note> toList() {
    return List.copyOf(notes);
  }
}
