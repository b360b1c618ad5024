package org.broadsheet.media;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.broadsheet.system.EntityTags;
import org.broadsheet.system.HttpDate;

/**
 * A file of the media folder as it is sent to readers, and what they may remember of it.
 *
 * @param size bytes
 * @param modified when it came, in whole seconds as HTTP counts
 * @param tag strong entity tag, in its quotes
 * @param type what it is; empty when it is none of the kinds that browsers may be told of
 * @param contentType value of {@code Content-Type}
 */
record ServedFile(
    Path path,
    long size,
    Instant modified,
    String tag,
    Optional<FileType> type,
    String contentType) {

  /** Looks at a file by what is in it. */
  static ServedFile of(Path path) throws IOException {
    BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
    Instant modified = attributes.lastModifiedTime().toInstant();
    FileSignature signature = FileSignature.of(path, path.getFileName().toString());
    Optional<FileType> type = signature.type();
    // Files here are put in place whole, so time and size tell one from what replaces it.
    String tag =
        "\"%x-%x-%x\"".formatted(attributes.size(), modified.getEpochSecond(), modified.getNano());
    return new ServedFile(
        path,
        attributes.size(),
        modified.truncatedTo(ChronoUnit.SECONDS),
        tag,
        type,
        contentType(type.orElse(FileType.OTHER), signature));
  }

  private static String contentType(FileType type, FileSignature signature) {
    if (type != FileType.TEXT) {
      return type.mediaType();
    }
    boolean utf8 = new PlainBytes(signature.head()).isUtf8();
    return type.mediaType() + (utf8 ? ";charset=utf-8" : ";charset=windows-1252");
  }

  /** True when browsers must save it rather than show it. */
  boolean isSaved() {
    return type.isEmpty() || type.get() == FileType.OTHER;
  }

  /** True when a server in front might send it compressed. */
  boolean isCompressible() {
    return type.filter(FileType.TEXT::equals).isPresent();
  }

  /**
   * What a browser may do with it. A PDF goes without {@code sandbox}, in which browsers refuse to
   * show one; their viewers keep its scripts from the site anyway.
   */
  String policy() {
    if (type.filter(FileType.PDF::equals).isPresent()) {
      return "default-src 'none'; style-src 'unsafe-inline'";
    }
    boolean played = type.filter(FileType::isPlayed).isPresent();
    return played ? "default-src 'none'; media-src 'self'; sandbox" : "default-src 'none'; sandbox";
  }

  /** When it came, as HTTP writes dates. */
  String lastModified() {
    return HttpDate.of(modified);
  }

  /**
   * True when what the reader has is still right (RFC 9110, section 13.2.2); null for no header.
   */
  boolean isKnown(String ifNoneMatch, String ifModifiedSince) {
    if (ifNoneMatch != null) {
      return EntityTags.match(ifNoneMatch, tag);
    }
    return HttpDate.read(ifModifiedSince).filter(since -> !modified.isAfter(since)).isPresent();
  }

  /** True when a part of it may be sent: the reader has the rest of this very file. */
  boolean mayContinue(String ifRange) {
    return ifRange == null
        || ifRange.strip().equals(tag)
        || HttpDate.read(ifRange).filter(modified::equals).isPresent();
  }
}
