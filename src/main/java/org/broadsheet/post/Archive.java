package org.broadsheet.post;

/** The kinds of archives whose entries are kept, one for each post that stands in them. */
public enum Archive {
  CATEGORY,
  TAG
}
