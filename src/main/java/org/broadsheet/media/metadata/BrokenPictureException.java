package org.broadsheet.media.metadata;

import java.io.IOException;

/** Says that a picture does not keep to the format that it begins with. */
public class BrokenPictureException extends IOException {

  private static final long serialVersionUID = 1L;

  BrokenPictureException(String why) {
    super(why);
  }

  BrokenPictureException(String why, Exception cause) {
    super(why, cause);
  }
}
