package org.broadsheet.importer.wxr;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import org.broadsheet.importer.wxr.MarkupScanner.Mark;
import org.broadsheet.importer.wxr.WxrFinding.Severity;

/** Cuts the text of one export into its header and its items, without understanding them. */
final class WxrSplitter {

  /** An item longer than this many characters is cut before its next comment. */
  static final int CUT = 1_000_000;

  private final CharWindow window;
  private final MarkupScanner scanner;
  private final List<WxrFinding> findings = new ArrayList<>();
  private final List<WxrFinding> itemFindings = new ArrayList<>();
  private boolean headerRead;
  private boolean channelEnded;
  private long skippedFrom;
  private ItemChunk.Head first;
  private int part;

  WxrSplitter(Reader in) {
    window = new CharWindow(in);
    scanner = new MarkupScanner(window);
  }

  /** Findings of the file so far, handed over once. */
  List<WxrFinding> takeFindings() {
    List<WxrFinding> taken = List.copyOf(findings);
    findings.clear();
    return taken;
  }

  /** The next piece of the text before the first item; null when there is none left. */
  Piece nextOfHeader() throws IOException {
    while (!headerRead) {
      Mark mark = scanner.next();
      if (mark == Mark.TERM && window.length() > CUT) {
        return take(window.pos);
      }
      switch (mark) {
        case ITEM, FILE_END, UNCLOSED -> {
          headerRead = true;
          return take(window.pos);
        }
        case TOO_LONG -> {
          findings.add(tooLong(window.line()));
          window.drop(window.pos);
        }
        default -> window.pos++;
      }
    }
    return null;
  }

  /** The next item or part of one; null at the end. */
  ItemChunk nextItem() throws IOException {
    Piece rest;
    do {
      rest = nextOfHeader();
    } while (rest != null);
    ItemChunk chunk = null;
    while (chunk == null && (part > 0 || seekItem())) {
      chunk = step(scanner.next());
    }
    return chunk;
  }

  private boolean seekItem() throws IOException {
    while (true) {
      Mark mark = scanner.next();
      if (mark == Mark.ITEM) {
        between();
        window.pos++;
        part = 1;
        return true;
      }
      if (mark == Mark.FILE_END) {
        between();
        end();
        return false;
      }
      channelEnded |= mark == Mark.CHANNEL_END;
      if (mark == Mark.TOO_LONG || window.length() > CUT) {
        between();
      }
      window.pos += mark == Mark.TOO_LONG ? 0 : 1;
    }
  }

  /** Terms belong before the items; what stands between or after them comes too late. */
  private void between() {
    Piece piece = take(window.pos);
    if (piece.contains("<wp:")) {
      HeaderReader.late(piece, findings);
    }
  }

  private void end() {
    if (!channelEnded) {
      channelEnded = true;
      findings.add(
          WxrFinding.of(Severity.DOUBTFUL, window.line(), "importer.finding.file-cut-off"));
    }
  }

  private ItemChunk step(Mark mark) {
    switch (mark) {
      case COMMENT -> {
        ItemChunk chunk =
            skippedFrom == 0 && window.length() > CUT ? chunk(window.pos, false) : null;
        window.pos++;
        return chunk;
      }
      case ITEM_END -> {
        return close(null);
      }
      case UNCLOSED -> {
        return close("importer.finding.unclosed-text");
      }
      case ITEM, CHANNEL_END -> {
        return finish("importer.finding.item-without-end");
      }
      case FILE_END -> {
        return finish("importer.finding.item-cut-off");
      }
      case TOO_LONG -> {
        skippedFrom = skippedFrom > 0 ? skippedFrom : window.line();
        scanner.skip();
        return null;
      }
      default -> {
        window.pos++;
        return null;
      }
    }
  }

  private ItemChunk close(String finding) {
    while (window.pos < window.limit() && window.at(window.pos) != '>') {
      window.pos++;
    }
    window.pos = Math.min(window.pos + 1, window.limit());
    return finish(finding);
  }

  private ItemChunk finish(String finding) {
    if (finding != null) {
      itemFindings.add(WxrFinding.of(Severity.DOUBTFUL, window.line(), finding));
    }
    if (skippedFrom == 0) {
      return chunk(window.pos, true);
    }
    WxrFinding skipped = tooLong(skippedFrom);
    skippedFrom = 0;
    scanner.stopSkipping();
    window.drop(window.pos);
    itemFindings.clear();
    if (part > 1) {
      itemFindings.add(skipped);
      return chunk(window.pos, true);
    }
    findings.add(skipped);
    part = 0;
    return null;
  }

  private static WxrFinding tooLong(long line) {
    return WxrFinding.of(Severity.SKIPPED, line, "importer.finding.item-too-long");
  }

  private ItemChunk chunk(int end, boolean last) {
    ItemChunk chunk = new ItemChunk(take(end), part, last, List.copyOf(itemFindings), first);
    itemFindings.clear();
    if (last) {
      first = null;
      part = 0;
    } else {
      first = first == null ? chunk.asHead() : first;
      part++;
    }
    return chunk;
  }

  private Piece take(int end) {
    char[] text = new char[end - window.start];
    System.arraycopy(window.chars(), window.start, text, 0, text.length);
    Piece piece = new Piece(text, window.line());
    window.drop(end);
    return piece;
  }
}
