package org.broadsheet.importer.wxr;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** An item cut out of an export; the further parts of a long one know how it began. */
final class ItemChunk implements WxrChunk {

  private static final char[] OPEN = "<item>".toCharArray();
  private static final char[] CLOSE = "</item>".toCharArray();

  private final Piece piece;
  private final int part;
  private final boolean last;
  private final List<WxrFinding> findings;
  private final Head head;

  /** What every part of an item repeats. */
  record Head(String title, String guid, long postId) {}

  ItemChunk(Piece piece, int part, boolean last, List<WxrFinding> findings, Head head) {
    this.piece = piece;
    this.part = part;
    this.last = last;
    this.findings = findings;
    this.head = head;
  }

  Head asHead() {
    ItemChunk copy =
        new ItemChunk(new Piece(piece.text().clone(), piece.line()), part, last, List.of(), null);
    WxrItem item = copy.parse();
    return new Head(item.title(), item.guid(), item.postId());
  }

  @Override
  public int length() {
    return piece.text().length;
  }

  @Override
  public WxrItem parse() {
    List<WxrFinding> found = new ArrayList<>(findings);
    piece.clean(found);
    char[] before = part > 1 ? OPEN : new char[0];
    char[] after = endsItem(piece.text()) ? new char[0] : CLOSE;
    XmlNode root = PieceReader.read("item", join(before, piece.text(), after), piece.line(), found);
    return new ItemReader(root, found).item(piece.line(), part, last, head);
  }

  private static boolean endsItem(char[] text) {
    int end = text.length;
    int begin = end - CLOSE.length;
    return begin >= 0 && Arrays.equals(text, begin, end, CLOSE, 0, CLOSE.length);
  }

  private static char[] join(char[] before, char[] text, char[] after) {
    if (before.length + after.length == 0) {
      return text;
    }
    char[] joined = new char[before.length + text.length + after.length];
    System.arraycopy(before, 0, joined, 0, before.length);
    System.arraycopy(text, 0, joined, before.length, text.length);
    System.arraycopy(after, 0, joined, before.length + text.length, after.length);
    return joined;
  }
}
