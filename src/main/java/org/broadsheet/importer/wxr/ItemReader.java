package org.broadsheet.importer.wxr;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/** Understands the elements of an item. */
final class ItemReader {

  private final XmlNode item;
  private final List<WxrFinding> findings;

  ItemReader(XmlNode item, List<WxrFinding> findings) {
    this.item = item;
    this.findings = findings;
  }

  /** The item; a further part takes over how the item began. */
  WxrItem item(long line, int part, boolean last, ItemChunk.Head head) {
    LocalDateTime date = date(item, "wp:post_date");
    LocalDateTime dateGmt = date(item, "wp:post_date_gmt");
    if (date == null && dateGmt == null && item.word("wp:status").equals("publish")) {
      dateGmt = WxrDates.ofRss(item.word("pubDate"));
    }
    return new WxrItem(
        head == null ? item.get("title") : head.title(),
        item.word("link"),
        item.word("dc:creator"),
        head == null ? item.word("guid") : head.guid(),
        item.get("content:encoded"),
        item.get("excerpt:encoded"),
        head == null ? item.number("wp:post_id") : head.postId(),
        date,
        dateGmt,
        date(item, "wp:post_modified"),
        date(item, "wp:post_modified_gmt"),
        item.word("wp:comment_status"),
        item.word("wp:ping_status"),
        item.word("wp:post_name"),
        item.word("wp:status"),
        item.number("wp:post_parent"),
        (int) item.number("wp:menu_order"),
        item.word("wp:post_type"),
        item.get("wp:post_password"),
        item.number("wp:is_sticky") == 1,
        item.word("wp:attachment_url"),
        item.word("wp:post_mime_type"),
        terms(),
        meta(item, "wp:postmeta"),
        comments(),
        List.copyOf(findings),
        line,
        part,
        last);
  }

  private LocalDateTime date(XmlNode node, String name) {
    return WxrDates.parse(node.word(name), node.line(), findings);
  }

  /** WXR 1.0 names each term once more without its slug: those are left out. */
  private List<WxrItemTerm> terms() {
    List<WxrItemTerm> terms = new ArrayList<>();
    for (XmlNode node : item.children()) {
      if (node.name().equals("category") && !(node.nicename().isEmpty() && named(node))) {
        WxrItemTerm term =
            new WxrItemTerm(taxonomy(node.domain()), node.nicename(), node.ownText().strip());
        if (!terms.contains(term)) {
          terms.add(term);
        }
      }
    }
    return List.copyOf(terms);
  }

  private boolean named(XmlNode bare) {
    String name = bare.ownText().strip();
    return name.isEmpty()
        || item.children().stream()
            .anyMatch(
                other ->
                    other.name().equals("category")
                        && !other.nicename().isEmpty()
                        && other.ownText().strip().equals(name));
  }

  private static String taxonomy(String domain) {
    return switch (domain) {
      case "" -> "category";
      case "tag" -> "post_tag";
      default -> domain;
    };
  }

  /** The custom fields of an element. */
  static List<WxrMeta> meta(XmlNode owner, String name) {
    List<WxrMeta> fields = new ArrayList<>();
    for (XmlNode node : owner.children()) {
      if (node.name().equals(name)) {
        fields.add(new WxrMeta(node.word("wp:meta_key"), node.get("wp:meta_value")));
      }
    }
    return List.copyOf(fields);
  }

  private List<WxrComment> comments() {
    List<WxrComment> comments = new ArrayList<>();
    for (XmlNode node : item.children()) {
      if (node.name().equals("wp:comment")) {
        comments.add(comment(node));
      }
    }
    return List.copyOf(comments);
  }

  private WxrComment comment(XmlNode node) {
    return new WxrComment(
        node.number("wp:comment_id"),
        node.get("wp:comment_author"),
        node.word("wp:comment_author_email"),
        node.word("wp:comment_author_url"),
        date(node, "wp:comment_date"),
        date(node, "wp:comment_date_gmt"),
        node.get("wp:comment_content"),
        node.word("wp:comment_approved"),
        node.word("wp:comment_type"),
        node.number("wp:comment_parent"),
        node.number("wp:comment_user_id"),
        meta(node, "wp:commentmeta"),
        node.line());
  }
}
