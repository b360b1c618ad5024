package org.broadsheet.testing;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

/**
 * A WordPress export as a test writes it, item by item; the same calls make the same bytes. What is
 * written stands in the file as it is, so that a test can also write what no blog would.
 */
public final class WrittenExport {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
  private static final LocalDateTime FIRST = LocalDateTime.of(2006, 11, 2, 7, 0);
  private static final String HEADER =
      """
      <?xml version="1.0" encoding="UTF-8"?>%s
      <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
       xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/"
       xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/">
      <channel>
      <title>The Mole</title><link>%2$s</link><description>News from the harbour wall</description>
      <language>en-US</language><wp:wxr_version>1.2</wp:wxr_version>
      <wp:base_site_url>%2$s</wp:base_site_url><wp:base_blog_url>%2$s</wp:base_blog_url>
      <wp:author><wp:author_id>2</wp:author_id><wp:author_login>ada</wp:author_login>
      <wp:author_display_name>Ada Brook</wp:author_display_name></wp:author>
      <wp:category><wp:term_id>5</wp:term_id><wp:category_nicename>ships</wp:category_nicename>
      <wp:category_parent></wp:category_parent><wp:cat_name>Ships</wp:cat_name></wp:category>
      <wp:category><wp:term_id>6</wp:term_id><wp:category_nicename>tugs</wp:category_nicename>
      <wp:category_parent>ships</wp:category_parent><wp:cat_name>Tugs</wp:cat_name></wp:category>
      <wp:term><wp:term_id>9</wp:term_id><wp:term_taxonomy>nav_menu</wp:term_taxonomy>
      <wp:term_slug>main</wp:term_slug><wp:term_name>Main</wp:term_name></wp:term>
      """;

  private final String site;
  private final StringBuilder text;

  /** The beginning of an export of the blog at an address such as {@code http://mole.example}. */
  public WrittenExport(String site) {
    this(site, "");
  }

  /** The same, with something between the XML declaration and the root: a document type. */
  public WrittenExport(String site, String prolog) {
    this.site = site;
    this.text = new StringBuilder(HEADER.formatted(prolog, site));
  }

  /** A public post called {@code Post NUMBER}, an hour after the one before it. */
  public WrittenExport post(long id, String html, String... more) {
    String filed = filed("category", id % 2 == 0 ? "ships" : "tugs");
    return item("post", id, "Post " + id, html, filed + String.join("", more));
  }

  /** A post that nobody may read yet, called {@code Draft NUMBER}. */
  public WrittenExport draft(long id, String html) {
    return item("post", id, "Draft " + id, html, "<wp:status>draft</wp:status>");
  }

  /** A public page called {@code Page NUMBER}, below another or, with 0, at the top. */
  public WrittenExport page(long id, long parent, String html) {
    String below = "<wp:post_parent>" + parent + "</wp:post_parent>";
    return item("page", id, "Page " + id, html, below);
  }

  /** A picture whose file lies below the old site's uploads. */
  public WrittenExport picture(long id, String file) {
    return attachment(id, file, site + "/wp-content/uploads/" + file);
  }

  /** A picture whose file lies anywhere. */
  public WrittenExport attachment(long id, String file, String url) {
    String place = "<wp:attachment_url>" + url + "</wp:attachment_url>";
    return item("attachment", id, "Picture " + id, "", place + meta("_wp_attached_file", file));
  }

  /** An entry of the main menu that leads to a post or page. */
  public WrittenExport menuEntry(long id, String label, long target) {
    String leads =
        meta("_menu_item_type", "post_type")
            + meta("_menu_item_object", "page")
            + meta("_menu_item_object_id", String.valueOf(target));
    return item("nav_menu_item", id, label, "", filed("nav_menu", "main") + leads);
  }

  /** Any item, whose slug is its kind and number. */
  public WrittenExport item(String type, long id, String title, String html, String more) {
    return item(type, id, title, html, more, type + "-" + id);
  }

  /** Any item, under a slug as it is written in an export. */
  public WrittenExport item(
      String type, long id, String title, String html, String more, String slug) {
    String time = TIME.format(FIRST.plusHours(id));
    text.append("<item><title>").append(cdata(title)).append("</title>");
    text.append("<link>").append(site).append(path(id)).append("</link>");
    text.append("<dc:creator>ada</dc:creator>");
    element("guid", site + "/?p=" + id);
    text.append("<content:encoded>").append(cdata(html)).append("</content:encoded>\n");
    element("wp:post_id", String.valueOf(id));
    element("wp:post_date", time);
    element("wp:post_date_gmt", time);
    element("wp:comment_status", "open");
    element("wp:post_name", slug);
    if (!more.contains("<wp:status>")) {
      element("wp:status", type.equals("attachment") ? "inherit" : "publish");
    }
    element("wp:post_type", type);
    text.append(more).append("</item>\n");
    return this;
  }

  /** An approved comment below a post, or below another comment of it. */
  public static String comment(long id, long parent, String words) {
    String time = TIME.format(FIRST.plusYears(1).plusMinutes(id));
    return "<wp:comment><wp:comment_id>%d</wp:comment_id><wp:comment_parent>%d</wp:comment_parent>"
            .formatted(id, parent)
        + "<wp:comment_author>Bo</wp:comment_author><wp:comment_approved>1</wp:comment_approved>"
        + "<wp:comment_date>%1$s</wp:comment_date><wp:comment_date_gmt>%1$s</wp:comment_date_gmt>"
            .formatted(time)
        + "<wp:comment_content>%s</wp:comment_content></wp:comment>\n".formatted(cdata(words));
  }

  /** When a post was changed last, as the export tells it. */
  public static String modified(LocalDateTime utc) {
    return "<wp:post_modified_gmt>" + TIME.format(utc) + "</wp:post_modified_gmt>";
  }

  /** A custom field. */
  public static String meta(String key, String value) {
    return "<wp:postmeta><wp:meta_key>%s</wp:meta_key><wp:meta_value>%s</wp:meta_value></wp:postmeta>"
        .formatted(key, cdata(value));
  }

  /** Where a post of that number stands, here and on the old site. */
  public static String path(long id) {
    LocalDateTime time = FIRST.plusHours(id);
    return DateTimeFormatter.ofPattern("/yyyy/MM/dd/'post-" + id + "/'").format(time);
  }

  /** The whole file. */
  public byte[] bytes() {
    return (text + "</channel></rss>\n").getBytes(StandardCharsets.UTF_8);
  }

  private static String filed(String domain, String slug) {
    return "<category domain=\"%s\" nicename=\"%2$s\">%2$s</category>".formatted(domain, slug);
  }

  private void element(String name, String value) {
    text.append('<').append(name).append('>').append(value);
    text.append("</").append(name).append(">\n");
  }

  private static String cdata(String words) {
    return "<![CDATA[" + words + "]]>";
  }
}
