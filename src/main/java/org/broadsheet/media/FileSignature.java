package org.broadsheet.media;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The first bytes of a file, which tell what it is whatever its name says. */
final class FileSignature {

  /** Bytes that are looked at. */
  static final int LENGTH = 4096;

  private final byte[] head;
  private final String ascii;
  private final String name;

  /** {@code name} decides only where the bytes leave a choice: among zips, among MP4s. */
  FileSignature(byte[] head, String name) {
    this.head = head.clone();
    this.ascii = new String(head, StandardCharsets.ISO_8859_1);
    this.name = name;
  }

  /** Reads the beginning of a file. */
  static FileSignature of(Path file, String name) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return new FileSignature(in.readNBytes(LENGTH), name);
    }
  }

  /** What the file is; empty for HTML, SVG, scripts, programs and whatever is not known. */
  Optional<FileType> type() {
    return Stream.<Supplier<FileType>>of(
            this::picture, this::film, this::sound, this::document, this::other, this::text)
        .map(Supplier::get)
        .filter(Objects::nonNull)
        .findFirst();
  }

  /** The beginning as it was read. */
  byte[] head() {
    return head.clone();
  }

  private FileType picture() {
    if (starts("\u00ff\u00d8\u00ff")) {
      return FileType.JPEG;
    }
    if (starts("\u0089PNG\r\n\u001a\n")) {
      return FileType.PNG;
    }
    if (starts("GIF87a") || starts("GIF89a")) {
      return FileType.GIF;
    }
    return starts("RIFF") && at(8, "WEBP") ? FileType.WEBP : null;
  }

  /** ISO base media files (ISO/IEC 14496-12) say in their first box what they are. */
  private FileType film() {
    if (at(4, "ftyp")) {
      return branded(ascii.substring(8, Math.min(ascii.length(), 64)));
    }
    boolean old = Stream.of("moov", "mdat", "wide", "free", "skip").anyMatch(box -> at(4, box));
    if (old && FileType.MOV.isNamedBy(name)) {
      return FileType.MOV;
    }
    if (starts("\u001aE\u00df\u00a3")) {
      return ascii.substring(0, Math.min(ascii.length(), 64)).contains("webm")
          ? FileType.WEBM
          : FileType.OTHER;
    }
    return starts("OggS") && FileType.OGV.isNamedBy(name) ? FileType.OGV : null;
  }

  private FileType branded(String brands) {
    if (brands.contains("avif") || brands.contains("avis")) {
      return FileType.AVIF;
    }
    if (brands.matches("(?s)(hei|hev|mif|msf).*")) {
      return FileType.OTHER;
    }
    if (brands.startsWith("M4A") || brands.startsWith("M4B") || FileType.M4A.isNamedBy(name)) {
      return FileType.M4A;
    }
    if (brands.startsWith("3g")) {
      return FileType.PHONE_FILM;
    }
    return brands.startsWith("qt") ? FileType.MOV : FileType.MP4;
  }

  private FileType sound() {
    if (starts("OggS")) {
      return FileType.OGG;
    }
    if (starts("RIFF") && at(8, "WAVE")) {
      return FileType.WAV;
    }
    return starts("ID3") || (FileType.MP3.isNamedBy(name) && isMpegFrame()) ? FileType.MP3 : null;
  }

  /** ISO/IEC 11172-3: eleven set bits, layer III, a bit rate and a sampling rate that exist. */
  private boolean isMpegFrame() {
    return head.length > 3
        && head[0] == (byte) 0xff
        && (head[1] & 0xe6) == 0xe2
        && (head[2] & 0xf0) != 0xf0
        && (head[2] & 0x0c) != 0x0c;
  }

  private FileType document() {
    int pdf = ascii.indexOf("%PDF-");
    if (pdf == 0 || (pdf > 0 && pdf < 1024 && FileType.PDF.isNamedBy(name))) {
      return FileType.PDF;
    }
    if (starts("{\\rtf")) {
      return FileType.RTF;
    }
    if (starts("PK\u0003\u0004") || starts("PK\u0005\u0006")) {
      return named(
              FileType.DOCX,
              FileType.XLSX,
              FileType.PPTX,
              FileType.PPSX,
              FileType.ODT,
              FileType.ODS,
              FileType.ODP,
              FileType.EPUB)
          .orElse(FileType.ZIP);
    }
    // Installers are written in the same container, so here the name must be one of a document.
    boolean compound = starts("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1");
    return compound ? named(FileType.DOC, FileType.XLS, FileType.PPT).orElse(null) : null;
  }

  private Optional<FileType> named(FileType... types) {
    return Stream.of(types).filter(type -> type.isNamedBy(name)).findFirst();
  }

  /** TIFF, BMP, icons, FLAC, AVI, Windows media, Flash video, MIDI, Photoshop, archives. */
  private FileType other() {
    boolean known =
        Stream.of(
                    "II*\u0000",
                    "MM\u0000*",
                    "\u0000\u0000\u0001\u0000",
                    "fLaC",
                    "0&\u00b2u",
                    "FLV\u0001",
                    "MThd",
                    "8BPS",
                    "\u001f\u008b\b",
                    "7z\u00bc\u00af",
                    "Rar!\u001a")
                .anyMatch(this::starts)
            || (starts("RIFF") && at(8, "AVI "))
            || (starts("BM") && FileType.extension(name).equals("bmp"))
            || at(257, "ustar");
    return known ? FileType.OTHER : null;
  }

  private FileType text() {
    return FileType.TEXT.isNamedBy(name) && new PlainBytes(head).isText() ? FileType.TEXT : null;
  }

  private boolean starts(String bytes) {
    return ascii.startsWith(bytes);
  }

  private boolean at(int offset, String bytes) {
    return ascii.startsWith(bytes, offset);
  }
}
