package org.broadsheet.media;

/** Whether the file of a picture or document is here yet. */
public enum FetchState {
  /** Waits to be downloaded from the old site or found among files placed in the inbox. */
  WAITING,
  STORED,
  /** Tried and given up; may be tried again. */
  FAILED,
  /** Not wanted: the import was told to leave media out. */
  LEFT_OUT
}
