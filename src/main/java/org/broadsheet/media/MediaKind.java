package org.broadsheet.media;

/** What a medium is to an editor who looks for it. */
public enum MediaKind {
  PICTURE,
  SOUND,
  FILM,
  DOCUMENT;

  /** The kind of an internet media type, such as {@code image/jpeg}. */
  public static MediaKind of(String mediaType) {
    return switch (mediaType.replaceFirst("/.*$", "")) {
      case "image" -> PICTURE;
      case "audio" -> SOUND;
      case "video" -> FILM;
      default -> DOCUMENT;
    };
  }
}
