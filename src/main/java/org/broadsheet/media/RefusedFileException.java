package org.broadsheet.media;

import java.io.IOException;
import java.util.Locale;

/** Says that a file is not let into the media folder. */
public class RefusedFileException extends IOException {

  private static final long serialVersionUID = 1L;

  /** Why; the name in lower case ends the key of its text, {@code media.refused.…}. */
  public enum Reason {
    /** It would lie outside the folder, be hidden in it, or cannot be written on this disk. */
    PATH,
    /** It is no picture, document, sound or film that is known, or its name is one of a program. */
    TYPE,
    /** It is HTML, SVG or another kind in which programs can hide. */
    ACTIVE,
    /** It is so damaged that what it tells of places cannot be taken out. */
    BROKEN,
    SIZE,
    /** Another file is at its path. */
    OTHER_FILE,
    /** It is of another kind than the name it shall have says. */
    OTHER_KIND,
    /** A picture that cannot be read here, or of which nothing would be left. */
    PICTURE,
    EMPTY
  }

  private final Reason reason;

  /** For the file at a path. */
  public RefusedFileException(Reason reason, String filePath) {
    super(reason + ": " + filePath);
    this.reason = reason;
  }

  public Reason getReason() {
    return reason;
  }

  /** Key of what a person is told. */
  public String getMessageKey() {
    return "media.refused." + reason.name().toLowerCase(Locale.ROOT);
  }
}
