package org.broadsheet.media.picture;

import java.io.IOException;

/** Says that no sizes can be made of a picture: it is broken, moves, or is too large to be read. */
class UnreadablePictureException extends IOException {

  private static final long serialVersionUID = 1L;

  UnreadablePictureException(String why) {
    super(why);
  }

  UnreadablePictureException(String why, Exception cause) {
    super(why, cause);
  }
}
