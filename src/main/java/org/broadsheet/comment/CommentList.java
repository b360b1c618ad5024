package org.broadsheet.comment;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.broadsheet.post.Post;
import org.broadsheet.settings.CurrentSettings;
import org.broadsheet.settings.Messages;
import org.broadsheet.settings.Settings;
import org.broadsheet.system.Destination;
import org.broadsheet.system.NotFoundException;
import org.broadsheet.system.Visit;
import org.broadsheet.system.change.PageRecord;
import org.broadsheet.system.change.Subjects;

/** The comments below a post, and whether more are welcome. */
@Named
@RequestScoped
public class CommentList {

  @Inject private Visit visit;
  @Inject private CommentService service;
  @Inject private CurrentSettings current;
  @Inject private Clock clock;
  @Inject private Messages messages;
  @Inject private PageRecord record;
  private Post post;
  private CommentSlice slice;
  private List<CommentThread> conversations;
  private List<Comment> pings;

  @PostConstruct
  void load() {
    post = visit.subject(Post.class);
    record.use(Subjects.conversation(post.getId()));
    closing().filter(clock.instant()::isBefore).ifPresent(record::until);
    Settings settings = current.getSettings();
    slice =
        service.page(
            post,
            visit.getCommentPage(),
            settings.getCommentsPerPage(),
            settings.getCommentsDepth());
    if (slice.threads().isEmpty() && slice.page() > 1) {
      throw new NotFoundException("comment page " + slice.page());
    }
    conversations = slice.threads().stream().filter(thread -> !isBarePing(thread)).toList();
    pings =
        slice.threads().stream()
            .filter(CommentList::isBarePing)
            .map(CommentThread::getComment)
            .toList();
  }

  public List<CommentThread> getThreads() {
    return slice.threads();
  }

  /** What people said; an answer by another site is among it only when somebody replied to it. */
  public List<CommentThread> getConversations() {
    return conversations;
  }

  /** Answers by other sites. */
  public List<Comment> getPings() {
    return pings;
  }

  public boolean isCut() {
    return slice.cut();
  }

  /** What a comment is signed with. */
  public String nameOf(Comment comment) {
    return comment.getAuthorName().isBlank()
        ? messages.text("comment.item.anonymous")
        : comment.getAuthorName();
  }

  /** True when the author of the post wrote it. */
  public boolean isByAuthor(Comment comment) {
    return comment.getAccountId() != null && comment.getAccountId() == post.getAuthor().getId();
  }

  /** Address of the page with newer comments, or null. */
  public String getNewer() {
    return slice.more() ? page(slice.page() + 1) : null;
  }

  /** Address of the page with older comments, or null. */
  public String getOlder() {
    return slice.page() > 1 ? page(slice.page() - 1) : null;
  }

  /** True when the post takes no more comments: closed by hand, or by its age. */
  public boolean isClosed() {
    return !post.isCommentsOpen()
        || closing().filter(moment -> !moment.isAfter(clock.instant())).isPresent();
  }

  // The moment at which age closes it; never for pages.
  private Optional<Instant> closing() {
    int days = current.getSettings().getCommentsCloseAfterDays();
    return days > 0 && !post.isPage()
        ? Optional.of(post.getPublishedAt().plus(Duration.ofDays(days)))
        : Optional.empty();
  }

  private static boolean isBarePing(CommentThread thread) {
    return thread.getComment().isPing() && thread.getReplies().isEmpty();
  }

  private String page(int number) {
    return (number > 1
            ? Destination.below(visit.getPath(), "comment-page-" + number + "/")
            : visit.getPath())
        + "#comments";
  }
}
