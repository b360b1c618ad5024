package org.broadsheet.media.library;

import java.text.Normalizer;
import org.broadsheet.media.FileType;

/**
 * The name of an uploaded file.
 *
 * @param stem in front of the last dot, made of letters, digits, hyphens and underscores
 * @param ending behind it, right for what the file is; may be empty
 */
record FileName(String stem, String ending) {

  private static final int STEM_AT_MOST = 80;

  /** Made of what a browser sent as the name. */
  static FileName of(String sent, FileType type) {
    String name = plain(sent);
    String extension = FileType.extension(name);
    String stem = extension.isEmpty() ? name : name.substring(0, name.lastIndexOf('.'));
    String ending = type.isNamedBy(name) || type.ending().isEmpty() ? extension : type.ending();
    return new FileName(cut(stem), ending);
  }

  /** What people called it: without folders, which some browsers send, and control characters. */
  static String plain(String sent) {
    String name = sent == null ? "" : sent.replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}]", "");
    name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1).strip();
    return Normalizer.normalize(name, Normalizer.Form.NFC);
  }

  /** A title for it. */
  static String title(String sent) {
    String name = plain(sent);
    int dot = name.lastIndexOf('.');
    String stem = (dot > 0 ? name.substring(0, dot) : name).replace('_', ' ').strip();
    return stem.substring(0, Math.min(stem.length(), 200));
  }

  private static String cut(String stem) {
    String plain = stem.replaceAll("[^\\p{L}\\p{M}\\p{N}_-]+", "-").replaceAll("^-+|-+$", "");
    int[] characters = plain.codePoints().limit(STEM_AT_MOST).toArray();
    return characters.length == 0 ? "file" : new String(characters, 0, characters.length);
  }

  /** The name; the second file of that name gets 1 for a number, and so on. */
  String numbered(int number) {
    return stem + (number == 0 ? "" : "-" + number) + (ending.isEmpty() ? "" : "." + ending);
  }
}
