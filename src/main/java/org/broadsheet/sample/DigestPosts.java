package org.broadsheet.sample;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.broadsheet.account.Account;
import org.broadsheet.comment.Comment;
import org.broadsheet.comment.CommentKind;
import org.broadsheet.comment.CommentStatus;
import org.broadsheet.post.Kind;
import org.broadsheet.post.Post;
import org.broadsheet.post.Status;
import org.broadsheet.text.Direction;
import org.broadsheet.text.Excerpt;
import org.broadsheet.text.Html;

/** Posts, pages and comments of the sample; each after what it stands below. */
final class DigestPosts {

  private static final String CUT = " […]";

  private final DigestTerms terms;
  private final ZoneId zone;
  private final Map<Long, Post> posts = new LinkedHashMap<>();
  private final Map<String, Post> pages = new LinkedHashMap<>();
  private final Map<Long, Comment> comments = new LinkedHashMap<>();

  /**
   * Makes them of the index.
   *
   * @param zone zone of the site, on whose clock the index tells the time
   */
  DigestPosts(DigestSource source, DigestTerms terms, ZoneId zone) {
    this.terms = terms;
    this.zone = zone;
    source.entries("posts").forEach(this::addPost);
    source.entries("pages").forEach(this::addPage);
    source.entries("comments").forEach(this::addComment);
    for (Post post : posts.values()) {
      post.countComments(comments.values().stream().filter(c -> c.getPost() == post).count());
    }
  }

  Collection<Post> posts() {
    return posts.values();
  }

  Collection<Comment> comments() {
    return comments.values();
  }

  private void addPost(JsonObject entry) {
    Post post = write(entry, Kind.POST);
    post.place(entry.getString("slug"), null, 0);
    post.stick(entry.getBoolean("sticky", false));
    post.getCategories().addAll(terms.categoriesOf(entry));
    post.getTags().addAll(terms.tagsOf(entry));
  }

  private void addPage(JsonObject entry) {
    Post page = write(entry, Kind.PAGE);
    Post above = pages.get(entry.getString("parent", ""));
    page.place(entry.getString("slug"), above, entry.getInt("order"));
    pages.put(page.getSlug(), page);
  }

  private Post write(JsonObject entry, Kind kind) {
    LocalDateTime local = LocalDateTime.parse(entry.getString("at"));
    Instant at = local.atZone(zone).toInstant();
    long number = DigestSource.number(entry);
    Account author = terms.author(entry.getString("author"));
    Post post = new Post(number, kind, author, at, local, "urn:broadsheet:sample:" + number);
    String html = DigestSource.body(entry);
    post.write(entry.getString("title"), html, "");
    render(post, html, entry.getString("language", null));
    post.publishAt(Status.PUBLISHED, at, local, at);
    post.markAnnounced(at);
    boolean open = !entry.getBoolean("closed", false);
    post.openFor(open, open);
    posts.put(number, post);
    return post;
  }

  private static void render(Post post, String html, String language) {
    String body = Html.post(html);
    String direction = Direction.of(Html.text(body)).attribute();
    post.render(body, Excerpt.summary(body, Excerpt.WORDS, CUT), direction, language);
  }

  private void addComment(JsonObject entry) {
    long number = DigestSource.number(entry);
    Post post = posts.get(DigestSource.NUMBERS_ABOVE + entry.getInt("post"));
    LocalDateTime local = LocalDateTime.parse(entry.getString("at"));
    CommentKind kind = CommentKind.valueOf(entry.getString("kind", "COMMENT"));
    Comment comment = new Comment(number, post, kind, local.atZone(zone).toInstant(), local);
    sign(comment, entry);
    String text = entry.getString("text");
    comment.say(text, Html.comment(text));
    comment.decide(CommentStatus.APPROVED);
    if (entry.containsKey("parent")) {
      Comment parent = comments.get(DigestSource.NUMBERS_ABOVE + entry.getInt("parent"));
      comment.replyTo(parent.getId(), parent.getThreadId(), parent.getDepth() + 1);
    }
    comments.put(number, comment);
  }

  private void sign(Comment comment, JsonObject entry) {
    if (entry.containsKey("account")) {
      Account author = terms.author(entry.getString("account"));
      comment.signedBy(author.getDisplayName(), author.getEmail(), "", author.getId());
    } else {
      String email = "reader-" + entry.getInt("id") + "@sample.invalid";
      comment.signedBy(entry.getString("name"), email, entry.getString("url", ""), null);
    }
  }
}
