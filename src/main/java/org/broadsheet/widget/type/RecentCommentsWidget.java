package org.broadsheet.widget.type;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.broadsheet.comment.Comment;
import org.broadsheet.comment.CommentService;
import org.broadsheet.post.Permalinks;
import org.broadsheet.post.ShownPosts;
import org.broadsheet.system.change.PageRecord;
import org.broadsheet.system.change.Subjects;
import org.broadsheet.widget.WidgetField;
import org.broadsheet.widget.WidgetSettings;
import org.broadsheet.widget.WidgetType;

/** Who commented last, and on what. Setting: {@code count} (1 to 20, else 5). */
@ApplicationScoped
public class RecentCommentsWidget implements WidgetType {

  private static final int USUAL_COUNT = 5;
  private static final int GREATEST_COUNT = 20;

  @EJB private CommentService comments;
  @Inject private Permalinks links;
  @Inject private ShownPosts shown;
  @Inject private PageRecord record;

  @Override
  public String key() {
    return "recent-comments";
  }

  @Override
  public List<WidgetField> fields() {
    return List.of(WidgetField.number("count", USUAL_COUNT, 1, GREATEST_COUNT));
  }

  @Override
  public Object content(long widget, WidgetSettings settings) {
    record.use(Subjects.COMMENTS, Subjects.POSTS);
    int count = settings.number("count", USUAL_COUNT, 1, GREATEST_COUNT);
    List<Said> said = comments.newest(null, count).stream().map(this::said).toList();
    return said.isEmpty() ? null : said;
  }

  private Said said(Comment comment) {
    shown.link(comment.getPost());
    record.use(Subjects.conversation(comment.getPost().getId()));
    PostLink post = new PostLink(comment.getPost(), links);
    return new Said(comment.getAuthorName(), post, comment.getId());
  }

  /** A comment as the view shows it. */
  public static final class Said {

    private final String author;
    private final PostLink post;
    private final long comment;

    Said(String author, PostLink post, long comment) {
      this.author = author;
      this.post = post;
      this.comment = comment;
    }

    /** Plain text; empty for a name that nobody gave. */
    public String getAuthor() {
      return author;
    }

    public PostLink getPost() {
      return post;
    }

    /** Address of the comment itself. */
    public String getUrl() {
      return post.getUrl() + "#comment-" + comment;
    }
  }
}
