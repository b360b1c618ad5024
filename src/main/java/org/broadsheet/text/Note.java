package org.broadsheet.text;

/**
 * Something in a post that could not be shown as its author wrote it.
 *
 * @param kind what happened
 * @param detail the name or address it happened to, at most 200 characters, as written: not safe to
 *     show unescaped
 */
public record Note(Kind kind, String detail) {

  /** What can happen to a part of a post. */
  public enum Kind {
    /** A shortcode nobody here knows; it stays visible as text. */
    UNKNOWN_SHORTCODE,
    /** A block that WordPress fills in when the page is shown; left out. */
    DROPPED_BLOCK,
    /** A frame, script, form or plug-in of an unknown provider; left out. */
    DROPPED_EMBED,
    /** A picture on a foreign host; a link stands in its place. */
    REMOTE_PICTURE,
    /** A sound or film on a foreign host; a link stands in its place. */
    REMOTE_MEDIA,
    /** A gallery or playlist whose pictures or files are not in the media library. */
    MISSING_MEDIA
  }

  private static final int MAX_DETAIL = 200;

  public Note {
    detail = detail.length() > MAX_DETAIL ? detail.substring(0, MAX_DETAIL) : detail;
  }
}
