package org.broadsheet.importer.wxr;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class LargeExportTest {

  /** A text that is made while it is read. */
  private static final class Generated extends Reader {

    private final IntFunction<String> pieces;
    private int next;
    private Reader piece = new StringReader("");

    /** Pieces from 0 on; null after the last one. */
    Generated(IntFunction<String> pieces) {
      this.pieces = pieces;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
      int read = piece.read(target, offset, length);
      while (read < 0) {
        String text = pieces.apply(next++);
        if (text == null) {
          return -1;
        }
        piece = new StringReader(text);
        read = piece.read(target, offset, length);
      }
      return read;
    }

    @Override
    public void close() {
      piece = new StringReader("");
    }
  }

  private static String comment(int id) {
    return "<wp:comment>\n<wp:comment_id>"
        + id
        + "</wp:comment_id><wp:comment_content><![CDATA[Comment "
        + id
        + "]]></wp:comment_content></wp:comment>\n";
  }

  @Test
  void handsOutVeryManyCommentsInParts() throws Exception {
    int count = 100_000;
    WxrSplitter splitter =
        new WxrSplitter(
            new Generated(
                i -> {
                  if (i == 0) {
                    return Export.START + Export.item(7, "").replace("</item>\n", "");
                  }
                  if (i <= count) {
                    return comment(i);
                  }
                  return i == count + 1 ? "</item>" + Export.item(8, "") + Export.END : null;
                }));
    Set<Long> ids = new HashSet<>();
    int part = 1;
    WxrItem item = splitter.nextItem().parse();
    while (!item.last()) {
      assertThat(item.part()).isEqualTo(part++);
      assertThat(item.title()).isEqualTo("Title 7");
      assertThat(item.guid()).isEqualTo("g7");
      assertThat(item.postId()).isEqualTo(7);
      assertThat(item.comments()).hasSizeLessThan(15_000);
      assertThat(item.findings()).isEmpty();
      item.comments().forEach(comment -> ids.add(comment.id()));
      item = splitter.nextItem().parse();
    }
    WxrComment last = item.comments().get(item.comments().size() - 1);
    assertThat(last.id()).isEqualTo(count);
    assertThat(last.line()).isEqualTo(7 + 2L * (count - 1));
    item.comments().forEach(comment -> ids.add(comment.id()));
    assertThat(ids).hasSize(count);
    assertThat(item.part()).isEqualTo(part).isGreaterThan(5);
    assertThat(splitter.nextItem().parse().postId()).isEqualTo(8);
    assertThat(splitter.nextItem()).isNull();
    assertThat(splitter.takeFindings()).isEmpty();
  }

  @Test
  void skipsATextThatIsTooLongAndReadsOn() throws Exception {
    String block = "0123456789".repeat(10_000);
    List<Long> ids = new ArrayList<>();
    WxrSplitter splitter = new WxrSplitter(new Generated(i -> longText(i, block)));
    for (WxrChunk chunk = splitter.nextItem(); chunk != null; chunk = splitter.nextItem()) {
      ids.add(chunk.parse().postId());
    }
    assertThat(ids).containsExactly(1L, 3L);
    assertThat(splitter.takeFindings())
        .containsExactly(
            WxrFinding.of(WxrFinding.Severity.SKIPPED, 8, "importer.finding.item-too-long"));
  }

  private static String longText(int i, String block) {
    if (i == 0) {
      return Export.START
          + Export.item(1, "")
          + Export.item(2, "<content:encoded><![CDATA[").replace("</item>\n", "");
    }
    if (i <= 300) {
      return block;
    }
    return i == 301 ? "]]></content:encoded></item>" + Export.item(3, "") + Export.END : null;
  }

  @Test
  void endsAnItemWhoseFurtherPartIsTooLong() throws Exception {
    String block = "0123456789".repeat(10_000);
    WxrSplitter splitter =
        new WxrSplitter(
            new Generated(
                i -> {
                  if (i == 0) {
                    return Export.START + Export.item(1, "").replace("</item>\n", "");
                  }
                  if (i <= 20_000) {
                    return comment(i);
                  }
                  if (i <= 20_200) {
                    return i == 20_001 ? "<wp:comment><wp:comment_content>" : block;
                  }
                  return i == 20_201 ? "</item>" + Export.item(2, "") + Export.END : null;
                }));
    List<WxrItem> items = new ArrayList<>();
    for (WxrChunk chunk = splitter.nextItem(); chunk != null; chunk = splitter.nextItem()) {
      items.add(chunk.parse());
    }
    assertThat(items.get(0).last()).isFalse();
    WxrItem end = items.get(items.size() - 2);
    assertThat(end.last()).isTrue();
    assertThat(end.postId()).isEqualTo(1);
    assertThat(end.findings())
        .extracting(WxrFinding::key)
        .containsExactly("importer.finding.item-too-long");
    assertThat(items.get(items.size() - 1).postId()).isEqualTo(2);
  }

  @Test
  void isNotSlowedDownBySectionsThatNeverEnd() throws Exception {
    String item = "<item><wp:post_id>1</wp:post_id><a><![CDATA[</item>";
    assertThat(count(item.repeat(1000), 400)).isEqualTo(400_000);
  }

  @Test
  void isNotSlowedDownByCommentsThatNeverEnd() throws Exception {
    assertThat(count("<item>" + "<!--".repeat(250_000) + "</item>", 4)).isEqualTo(4);
  }

  private static int count(String text, int times) throws IOException {
    WxrSplitter splitter =
        new WxrSplitter(
            new Generated(
                i ->
                    i == 0
                        ? Export.START
                        : i <= times ? text : i == times + 1 ? Export.END : null));
    int count = 0;
    while (splitter.nextItem() != null) {
      count++;
    }
    return count;
  }
}
