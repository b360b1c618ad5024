package org.broadsheet.importer.wxr;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** An export read to its end, all parts of it. */
record Export(List<WxrHeader> headers, List<WxrItem> items, List<WxrFinding> findings) {

  static final String START =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <rss version="2.0" xmlns:wp="http://wordpress.org/export/1.2/">
      <channel>
      <title>T</title>
      """;
  static final String END = "</channel>\n</rss>\n";

  static String small() {
    try (InputStream in = Export.class.getResourceAsStream("small.xml")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** A short item with some more elements in it. */
  static String item(int id, String more) {
    return "<item>\n<title><![CDATA[Title "
        + id
        + "]]></title>\n<guid>g"
        + id
        + "</guid><wp:post_id>"
        + id
        + "</wp:post_id>"
        + more
        + "</item>\n";
  }

  static Export of(Path folder, String text) throws IOException, WxrException {
    return of(folder, text.getBytes(StandardCharsets.UTF_8));
  }

  static Export of(Path folder, byte[] bytes) throws IOException, WxrException {
    return of(Files.write(folder.resolve("export"), bytes));
  }

  static Export of(Path path) throws IOException, WxrException {
    Export export = new Export(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    try (WxrFile file = WxrFile.open(path)) {
      while (file.nextPart()) {
        export.headers.add(file.header());
        for (WxrChunk chunk = file.nextItem(); chunk != null; chunk = file.nextItem()) {
          export.items.add(chunk.parse());
        }
        export.findings.addAll(file.findings());
      }
    }
    return export;
  }

  List<Long> ids() {
    return items.stream().map(WxrItem::postId).toList();
  }

  WxrItem item(int index) {
    return items.get(index);
  }

  /** Short keys of all findings, of the file and of its items. */
  List<String> keys() {
    List<WxrFinding> all = new ArrayList<>(findings);
    items.forEach(item -> all.addAll(item.findings()));
    return all.stream().map(f -> f.key().replace("importer.finding.", "")).toList();
  }
}
