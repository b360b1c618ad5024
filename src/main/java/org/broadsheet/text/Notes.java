package org.broadsheet.text;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What is noted while one text is rendered: what could not be shown, and which files of the old
 * site it speaks of. Each once, and not more than a person would read or write.
 */
public final class Notes {

  private static final int MAX = 100;
  private static final int FILES_AT_MOST = 500;

  private final Set<Note> notes = new LinkedHashSet<>();
  private final Set<MovedFile> files = new LinkedHashSet<>();

  /** Takes a note, unless it has been taken or there are a hundred. */
  public void add(Note.Kind kind, String detail) {
    if (notes.size() < MAX) {
      notes.add(new Note(kind, detail));
    }
  }

  /** Remembers a file of the old site, unless there are five hundred. */
  void moved(MovedFile file) {
    if (files.size() < FILES_AT_MOST) {
      files.add(file);
    }
  }

  /** The files of the old site that the text shows or leads to, as they occur. */
  List<MovedFile> files() {
    return List.copyOf(files);
  }

  /** The notes in the order in which they were taken. */
  public List<Note> toList() {
    return List.copyOf(notes);
  }
}
