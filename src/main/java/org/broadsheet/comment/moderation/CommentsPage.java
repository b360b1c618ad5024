package org.broadsheet.comment.moderation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.broadsheet.account.Capability;
import org.broadsheet.account.CurrentAccount;
import org.broadsheet.comment.Comment;
import org.broadsheet.post.Post;
import org.broadsheet.post.Titles;
import org.broadsheet.system.Messages;
import org.broadsheet.system.NotFoundException;
import org.broadsheet.system.Pager;

/** The moderation queue: lists of comments, by what was decided about them. */
@Named
@RequestScoped
public class CommentsPage {

  private static final int COMMENTS_PER_PAGE = 20;

  @Inject private CommentQueries queries;
  @Inject private ModerationRights rights;
  @Inject private CurrentAccount current;
  @Inject private HttpServletRequest request;
  @Inject private Titles titles;
  @Inject private Messages messages;

  private CommentFilter filter;
  private Post post;
  private Map<CommentTab, Long> counts;
  private List<Long> found;
  private Pager pager;
  private List<Comment> shown;
  private Map<Long, String> answered;

  @PostConstruct
  void open() {
    current.require(Capability.PUBLISH_POSTS);
    filter =
        CommentFilter.of(
            request.getParameter("status"),
            request.getParameter("s"),
            request.getParameter("post"));
    if (filter.post() > 0) {
      post = queries.findPost(filter.post());
      if (post == null) {
        throw new NotFoundException("No post " + filter.post());
      }
    }
    counts = queries.count(filter.post());
    found = filter.isSearch() ? queries.search(filter) : null;
    long total = found == null ? counts.get(filter.tab()) : found.size();
    pager = Pager.of(request.getParameter("page"), total, COMMENTS_PER_PAGE);
  }

  /** The comments of this page of the list. */
  public List<Comment> getComments() {
    if (shown == null) {
      shown =
          found == null
              ? queries.list(filter, pager.first(), COMMENTS_PER_PAGE)
              : queries.read(
                  found.subList(
                      pager.first(), Math.min(found.size(), pager.first() + COMMENTS_PER_PAGE)));
      answered =
          queries.names(
              shown.stream()
                  .map(Comment::getParentId)
                  .filter(Objects::nonNull)
                  .collect(Collectors.toSet()));
    }
    return shown;
  }

  /** Who wrote what a comment answers; null when it answers the post. */
  public String answered(Comment comment) {
    return comment.getParentId() == null ? null : answered.get(comment.getParentId());
  }

  /** What somebody is called who gave no name. */
  public String nameOf(Comment comment) {
    return comment.getAuthorName().isBlank()
        ? messages.text("comment.item.anonymous")
        : comment.getAuthorName();
  }

  /** The title of a post, as readers know it. */
  public String titleOf(Post post) {
    return titles.of(post);
  }

  /** What spoke against a comment, in words. */
  public List<String> reasons(Comment comment) {
    return comment.getModeration().getSpamReasons().stream().map(this::reason).toList();
  }

  private String reason(String stored) {
    int blank = stored.indexOf(' ');
    String key = "moderation.reason." + (blank < 0 ? stored : stored.substring(0, blank));
    return messages.has(key)
        ? messages.text(key, blank < 0 ? "" : stored.substring(blank + 1))
        : stored;
  }

  /** What can be done with a comment as it is. */
  public List<CommentAction> actions(Comment comment) {
    return CommentAction.of(comment.getStatus());
  }

  /** The lists there are. */
  public List<CommentTab> getTabs() {
    return List.of(CommentTab.values());
  }

  public long count(CommentTab tab) {
    return counts.get(tab);
  }

  public String path(CommentTab tab) {
    return filter.path(tab);
  }

  /** Address of this list for its pager. */
  public String getPath() {
    return filter.path();
  }

  public CommentFilter getFilter() {
    return filter;
  }

  public Pager getPager() {
    return pager;
  }

  /** The post whose comments are listed; null for all posts. */
  public Post getPost() {
    return post;
  }

  /** True when more was looked for than could be looked through. */
  public boolean isCut() {
    return filter.isSearch() && counts.get(filter.tab()) > CommentSelection.SEARCHED_AT_MOST;
  }

  /** Comments among which words are looked for at most. */
  public int getSearchedAtMost() {
    return CommentSelection.SEARCHED_AT_MOST;
  }

  /** True when what is in this list can be thrown away as a whole. */
  public boolean isEmptiable() {
    return rights.isModerator()
        && filter.post() == 0
        && !filter.isSearch()
        && (filter.tab() == CommentTab.SPAM || filter.tab() == CommentTab.TRASH)
        && pager.total() > 0;
  }
}
