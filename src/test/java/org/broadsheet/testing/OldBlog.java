package org.broadsheet.testing;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * A blog as its export tells of it, read with nothing but the JDK: what a test compares a site with
 * must not come from the code it tests.
 */
public record OldBlog(List<Item> items, List<Term> terms, List<Author> authors) {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
  private static final String BASE = "http://digest.example";

  /** A category or tag; {@code parent} is a slug or empty. */
  public record Term(
      long id, String kind, String slug, String name, String parent, String description) {}

  /** Somebody who wrote. */
  public record Author(long id, String login, String name) {}

  /** A comment. */
  public record Reply(
      long id, long parent, String author, String text, String state, String kind, String time) {

    /** True when readers see it. */
    public boolean isShown() {
      return state.equals("1");
    }
  }

  /** A post or page; categories and tags are slugs. */
  public record Item(
      long id,
      String kind,
      String state,
      String title,
      String path,
      String guid,
      String creator,
      LocalDateTime time,
      String text,
      String password,
      boolean open,
      List<String> categories,
      List<String> tags,
      List<Reply> replies) {

    /** True for a post that stands in lists. */
    public boolean isPublished() {
      return kind.equals("post") && state.equals("publish");
    }

    /** Its comments that readers see, in the order of their writing. */
    public List<Reply> shown() {
      return replies.stream()
          .filter(Reply::isShown)
          .sorted(Comparator.comparing(Reply::time).thenComparing(Reply::id))
          .toList();
    }
  }

  /** Reads a whole export. */
  public static OldBlog read(InputStream xml) {
    try (xml) {
      Element channel =
          child(
              DocumentBuilderFactory.newInstance()
                  .newDocumentBuilder()
                  .parse(xml)
                  .getDocumentElement(),
              "channel");
      List<Term> terms = new ArrayList<>();
      children(channel, "wp:category").forEach(e -> terms.add(category(e)));
      children(channel, "wp:tag").forEach(e -> terms.add(tag(e)));
      return new OldBlog(
          children(channel, "item").map(OldBlog::item).toList(),
          terms,
          children(channel, "wp:author").map(OldBlog::author).toList());
    } catch (IOException | SAXException | ParserConfigurationException e) {
      throw new IllegalStateException("The export of the test is broken", e);
    }
  }

  /** Posts that readers see, newest first. */
  public List<Item> posts() {
    return items.stream()
        .filter(Item::isPublished)
        .sorted(Comparator.comparing(Item::time).reversed())
        .toList();
  }

  /** Pages that readers see. */
  public List<Item> pages() {
    return items.stream().filter(i -> i.kind().equals("page")).toList();
  }

  /** Categories or tags. */
  public List<Term> terms(String kind) {
    return terms.stream().filter(term -> term.kind().equals(kind)).toList();
  }

  /** Slugs of a category and of all below it. */
  public List<String> withChildren(String slug) {
    return Stream.concat(
            Stream.of(slug),
            terms("category").stream()
                .filter(term -> term.parent().equals(slug))
                .flatMap(term -> withChildren(term.slug()).stream()))
        .toList();
  }

  /** Path of a category: {@code /category/a/b/}. */
  public String pathOf(Term category) {
    return terms("category").stream()
        .filter(term -> term.slug().equals(category.parent()))
        .findFirst()
        .map(above -> pathOf(above) + category.slug() + "/")
        .orElse("/category/" + category.slug() + "/");
  }

  private static Item item(Element e) {
    return new Item(
        number(e, "wp:post_id"),
        text(e, "wp:post_type"),
        text(e, "wp:status"),
        text(e, "title"),
        text(e, "link").substring(BASE.length()),
        text(e, "guid"),
        text(e, "dc:creator"),
        LocalDateTime.parse(text(e, "wp:post_date"), TIME),
        text(e, "content:encoded"),
        text(e, "wp:post_password"),
        text(e, "wp:comment_status").equals("open"),
        filed(e, "category"),
        filed(e, "post_tag"),
        children(e, "wp:comment").map(OldBlog::reply).toList());
  }

  private static List<String> filed(Element item, String domain) {
    return children(item, "category")
        .filter(term -> term.getAttribute("domain").equals(domain))
        .map(term -> term.getAttribute("nicename"))
        .toList();
  }

  private static Reply reply(Element e) {
    return new Reply(
        number(e, "wp:comment_id"),
        number(e, "wp:comment_parent"),
        text(e, "wp:comment_author"),
        text(e, "wp:comment_content"),
        text(e, "wp:comment_approved"),
        text(e, "wp:comment_type"),
        text(e, "wp:comment_date"));
  }

  private static Term category(Element e) {
    return new Term(
        number(e, "wp:term_id"),
        "category",
        text(e, "wp:category_nicename"),
        text(e, "wp:cat_name"),
        text(e, "wp:category_parent"),
        text(e, "wp:category_description"));
  }

  private static Term tag(Element e) {
    return new Term(
        number(e, "wp:term_id"), "tag", text(e, "wp:tag_slug"), text(e, "wp:tag_name"), "", "");
  }

  private static Author author(Element e) {
    return new Author(
        number(e, "wp:author_id"), text(e, "wp:author_login"), text(e, "wp:author_display_name"));
  }

  private static long number(Element e, String name) {
    return Long.parseLong(text(e, name));
  }

  private static String text(Element e, String name) {
    Element found = child(e, name);
    return found == null ? "" : found.getTextContent();
  }

  private static Element child(Element e, String name) {
    return children(e, name).findFirst().orElse(null);
  }

  private static Stream<Element> children(Element e, String name) {
    List<Element> found = new ArrayList<>();
    for (Node at = e.getFirstChild(); at != null; at = at.getNextSibling()) {
      if (at instanceof Element element && at.getNodeName().equals(name)) {
        found.add(element);
      }
    }
    return found.stream();
  }
}
