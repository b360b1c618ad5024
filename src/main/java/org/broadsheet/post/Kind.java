package org.broadsheet.post;

/** Whether something stands in the stream of news or on its own. */
public enum Kind {
  POST,
  PAGE
}
