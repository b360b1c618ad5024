package org.broadsheet.importer.wxr;

import java.util.ArrayList;
import java.util.List;
import org.broadsheet.importer.wxr.WxrFinding.Severity;

/** Understands what an export says before its items. */
final class HeaderReader {

  private final List<WxrFinding> findings = new ArrayList<>();
  private final List<WxrAuthor> authors = new ArrayList<>();
  private final List<WxrTerm> terms = new ArrayList<>();
  private final XmlNode site = new XmlNode("channel", 1);

  /** Takes in one more piece of the header. */
  void add(Piece piece) {
    piece.clean(findings);
    String text = new String(piece.text());
    int channel = text.indexOf("<channel");
    int from = channel < 0 ? 0 : text.indexOf('>', channel) + 1;
    long line = Piece.lineAt(from, piece.text(), piece.line());
    String end = text.contains("</channel>") ? "" : "</channel>";
    char[] body = ("<channel>" + text.substring(from) + end).toCharArray();
    List<WxrFinding> damage = new ArrayList<>();
    XmlNode root =
        end.isEmpty()
            ? LenientReader.read("channel", body, line)
            : PieceReader.read("channel", body, line, damage);
    for (WxrFinding finding : damage) {
      findings.add(
          WxrFinding.of(finding.severity(), finding.line(), "importer.finding.damaged-header"));
    }
    root.children().forEach(this::take);
  }

  private void take(XmlNode node) {
    switch (node.name()) {
      case "wp:author" -> authors.add(author(node));
      case "wp:category" -> terms.add(category(node));
      case "wp:tag" -> terms.add(tag(node));
      case "wp:term" -> terms.add(term(node));
      default -> site.children().add(node);
    }
  }

  /** The header as far as it was taken in. */
  WxrHeader header() {
    String base = site.word("wp:base_blog_url");
    return new WxrHeader(
        site.word("title"),
        site.word("description"),
        withoutSlash(base.isEmpty() ? site.word("link") : base),
        withoutSlash(site.word("wp:base_site_url")),
        site.word("language"),
        site.word("wp:wxr_version"),
        site.word("generator"),
        List.copyOf(authors),
        List.copyOf(terms),
        List.copyOf(findings));
  }

  /** Says which authors and terms stand where they cannot be used any more. */
  static void late(Piece piece, List<WxrFinding> target) {
    HeaderReader late = new HeaderReader();
    late.add(piece);
    for (WxrTerm term : late.terms) {
      target.add(
          WxrFinding.of(Severity.SKIPPED, term.line(), "importer.finding.late-term", term.name()));
    }
    for (WxrAuthor author : late.authors) {
      target.add(
          WxrFinding.of(
              Severity.SKIPPED, piece.line(), "importer.finding.late-author", author.login()));
    }
  }

  private static String withoutSlash(String address) {
    int end = address.length();
    while (end > 0 && address.charAt(end - 1) == '/') {
      end--;
    }
    return address.substring(0, end);
  }

  private static WxrAuthor author(XmlNode node) {
    return new WxrAuthor(
        node.number("wp:author_id"),
        node.word("wp:author_login"),
        node.word("wp:author_email"),
        node.word("wp:author_display_name"),
        node.word("wp:author_first_name"),
        node.word("wp:author_last_name"));
  }

  private static WxrTerm category(XmlNode node) {
    return new WxrTerm(
        node.number("wp:term_id"),
        "category",
        node.word("wp:category_nicename"),
        node.word("wp:cat_name"),
        node.word("wp:category_parent"),
        node.get("wp:category_description"),
        ItemReader.meta(node, "wp:termmeta"),
        node.line());
  }

  private static WxrTerm tag(XmlNode node) {
    return new WxrTerm(
        node.number("wp:term_id"),
        "post_tag",
        node.word("wp:tag_slug"),
        node.word("wp:tag_name"),
        "",
        node.get("wp:tag_description"),
        ItemReader.meta(node, "wp:termmeta"),
        node.line());
  }

  private static WxrTerm term(XmlNode node) {
    return new WxrTerm(
        node.number("wp:term_id"),
        node.word("wp:term_taxonomy"),
        node.word("wp:term_slug"),
        node.word("wp:term_name"),
        node.word("wp:term_parent"),
        node.get("wp:term_description"),
        ItemReader.meta(node, "wp:termmeta"),
        node.line());
  }
}
