package org.broadsheet.media;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A kind of file that may be kept and sent to readers; there is no other. */
public enum FileType {
  JPEG("image/jpeg", "jpg", "jpeg", "jpe"),
  PNG("image/png", "png"),
  GIF("image/gif", "gif"),
  WEBP("image/webp", "webp"),
  AVIF("image/avif", "avif"),
  PDF("application/pdf", "pdf"),
  MP3("audio/mpeg", "mp3"),
  M4A("audio/mp4", "m4a", "m4b"),
  MP4("video/mp4", "mp4", "m4v"),
  MOV("video/quicktime", "mov", "qt"),
  PHONE_FILM("video/3gpp", "3gp", "3g2"),
  OGG("audio/ogg", "ogg", "oga", "opus"),
  OGV("video/ogg", "ogv"),
  WAV("audio/wav", "wav"),
  WEBM("video/webm", "webm"),
  ZIP("application/zip", "zip"),
  EPUB("application/epub+zip", "epub"),
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
  PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
  PPSX("application/vnd.openxmlformats-officedocument.presentationml.slideshow", "ppsx"),
  ODT("application/vnd.oasis.opendocument.text", "odt"),
  ODS("application/vnd.oasis.opendocument.spreadsheet", "ods"),
  ODP("application/vnd.oasis.opendocument.presentation", "odp"),
  DOC("application/msword", "doc"),
  XLS("application/vnd.ms-excel", "xls"),
  PPT("application/vnd.ms-powerpoint", "ppt", "pps"),
  RTF("application/rtf", "rtf"),
  TEXT("text/plain", "txt", "csv", "tsv", "md", "srt", "vtt", "ics", "asc", "log"),
  /** Well known and harmless, but nothing that a browser shows: it is always saved. */
  OTHER(
      "application/octet-stream",
      "tif",
      "tiff",
      "bmp",
      "flac",
      "avi",
      "wma",
      "wmv",
      "flv",
      "mid",
      "psd",
      "gz",
      "tgz",
      "tar",
      "7z",
      "rar");

  /** Names that a web server in front of us, or a reader's computer, might run. */
  private static final Set<String> RUNNABLE =
      Set.of(
          "php",
          "php3",
          "php4",
          "php5",
          "php7",
          "phtml",
          "phar",
          "phps",
          "html",
          "htm",
          "xhtml",
          "shtml",
          "svg",
          "svgz",
          "xml",
          "xsl",
          "js",
          "mjs",
          "css",
          "cgi",
          "pl",
          "py",
          "sh",
          "bash",
          "jsp",
          "jspx",
          "asp",
          "aspx",
          "exe",
          "dll",
          "com",
          "bat",
          "cmd",
          "msi",
          "scr",
          "vbs",
          "ps1",
          "jar",
          "war",
          "apk",
          "ipa",
          "dmg",
          "app",
          "swf",
          "hta",
          "htaccess");

  private final String mediaType;
  private final List<String> extensions;

  FileType(String mediaType, String... extensions) {
    this.mediaType = mediaType;
    this.extensions = List.of(extensions);
  }

  /** What a file is by its content; empty when it is nothing that may be kept. */
  public static Optional<FileType> of(Path file) throws IOException {
    return FileSignature.of(file, file.getFileName().toString()).type();
  }

  /** The same for a file that is on its way here, by the name it shall have. */
  public static Optional<FileType> of(Path file, String name) throws IOException {
    return FileSignature.of(file, name).type();
  }

  /** Internet media type. */
  public String mediaType() {
    return mediaType;
  }

  /** How names of such files end, without the dot; empty for {@link #OTHER}. */
  public String ending() {
    return this == OTHER || extensions.isEmpty() ? "" : extensions.get(0);
  }

  /** The kind of file that a name promises; empty for a name whose file would not be kept. */
  public static Optional<FileType> promisedBy(String name) {
    return Stream.of(values()).filter(type -> type.isNamedBy(name)).findFirst();
  }

  /** True when a name ends as names of such files do. */
  public boolean isNamedBy(String name) {
    return extensions.contains(extension(name));
  }

  public boolean isPicture() {
    return mediaType.startsWith("image/");
  }

  /** True for sound and film. */
  public boolean isPlayed() {
    return mediaType.startsWith("audio/") || mediaType.startsWith("video/");
  }

  /** True when nothing with such a name is kept, whatever is in it. */
  public static boolean isRunnable(String name) {
    return RUNNABLE.contains(extension(name));
  }

  /** What follows the last dot, in lower case; empty without one. */
  public static String extension(String name) {
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }
}
