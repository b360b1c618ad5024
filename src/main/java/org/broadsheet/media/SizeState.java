package org.broadsheet.media;

/** Whether the smaller sizes of a picture are made. */
public enum SizeState {
  /** To be made once the file is here. */
  WAITING,
  MADE,
  /** It could not be read, or is too large to be: it is shown as it came. */
  FAILED
}
