package org.broadsheet.comment;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import org.broadsheet.post.Post;
import org.broadsheet.settings.CurrentSettings;
import org.broadsheet.settings.Messages;
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
  private Discussion rules;
  private CommentSlice slice;
  private List<CommentLine> lines;
  private List<Comment> pings;

  @PostConstruct
  void load() {
    post = visit.subject(Post.class);
    record.use(Subjects.conversation(post.getId()));
    rules = new Discussion(current.getSettings());
    rules.closing(post).filter(clock.instant()::isBefore).ifPresent(record::until);
    slice =
        service.page(
            post, visit.getCommentPage(), rules.perPage(), rules.depth(), rules.isNewestFirst());
    if (slice.threads().isEmpty() && slice.page() > 1) {
      throw new NotFoundException("comment page " + slice.page());
    }
    lines = CommentLine.of(slice.threads().stream().filter(thread -> !isBarePing(thread)).toList());
    pings =
        slice.threads().stream()
            .filter(CommentList::isBarePing)
            .map(CommentThread::getComment)
            .toList();
  }

  /** True when something was said here. */
  public boolean isFilled() {
    return !slice.threads().isEmpty();
  }

  /** What people said; an answer by another site is among it only when somebody replied to it. */
  public List<CommentLine> getLines() {
    return lines;
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
    return rules.isNewestFirst() ? former() : latter();
  }

  /** Address of the page with older comments, or null. */
  public String getOlder() {
    return rules.isNewestFirst() ? latter() : former();
  }

  /** True when the post takes no more comments: closed by hand, by its age, or with all others. */
  public boolean isClosed() {
    return rules.isClosed(post, clock.instant());
  }

  private String latter() {
    return slice.more() ? page(slice.page() + 1) : null;
  }

  private String former() {
    return slice.page() > 1 ? page(slice.page() - 1) : null;
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
