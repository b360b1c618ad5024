package org.broadsheet.feed;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.broadsheet.comment.Comment;
import org.broadsheet.comment.CommentService;
import org.broadsheet.post.Permalinks;
import org.broadsheet.post.Post;
import org.broadsheet.post.ShownPosts;
import org.broadsheet.post.Titles;
import org.broadsheet.settings.CurrentSettings;
import org.broadsheet.settings.Messages;
import org.broadsheet.settings.Settings;
import org.broadsheet.system.Visit;
import org.broadsheet.system.change.PageRecord;
import org.broadsheet.system.change.Subjects;
import org.broadsheet.text.Html;

/** The feed of the comments on a post, or on all posts. */
@Dependent
class CommentFeed {

  @Inject private CommentService comments;
  @Inject private Permalinks links;
  @Inject private ShownPosts shown;
  @Inject private PageRecord record;
  @Inject private Titles titles;
  @Inject private Messages messages;
  @Inject private CurrentSettings current;

  /** The newest comments, as many as the settings say; on all posts when it is null. */
  Feed of(Post post, Visit visit) {
    Settings settings = current.getSettings();
    List<Comment> found = comments.newest(post, settings.getFeedItems());
    record.use(post == null ? Subjects.COMMENTS : Subjects.conversation(post.getId()));
    if (post == null) {
      shown.all();
    } else {
      shown.link(post);
    }
    found.forEach(comment -> shown.link(comment.getPost()));
    String subject = post == null ? settings.getTitle() : titles.of(post);
    return new Feed(
        messages.with("feed.comments.title", subject),
        links.absolute(visit.getCanonicalPath()),
        links.absolute(post == null ? "/" : visit.getPath()),
        settings.getTagline(),
        settings.getLocale(),
        found.isEmpty() ? Instant.EPOCH : found.get(0).getWrittenAt(),
        found.stream().map(comment -> item(comment, post == null)).toList());
  }

  private FeedItem item(Comment comment, boolean ofAll) {
    Post post = comment.getPost();
    String page = links.absolute(links.post(post));
    String fragment = "#comment-" + comment.getId();
    String author =
        comment.getAuthorName().isBlank()
            ? messages.text("comment.item.anonymous")
            : comment.getAuthorName();
    return new FeedItem(
        ofAll ? messages.with("feed.comments.item", author, titles.of(post)) : author,
        page + fragment,
        post.getGuid() + fragment,
        author,
        comment.getWrittenAt(),
        Html.text(comment.getBodyHtml()),
        AbsoluteLinks.in(comment.getBodyHtml(), page),
        List.of(),
        null);
  }
}
