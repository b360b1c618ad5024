package org.broadsheet.post.desk;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.broadsheet.account.Account;
import org.broadsheet.account.Capability;
import org.broadsheet.account.CurrentAccount;
import org.broadsheet.category.CategoryBranches;
import org.broadsheet.category.CategoryStep;
import org.broadsheet.post.Kind;
import org.broadsheet.post.Post;
import org.broadsheet.post.PostRights;
import org.broadsheet.system.Pager;

/** The list of the posts of the site, and that of its pages. */
@Named
@RequestScoped
public class PostsPage {

  private static final int POSTS_PER_PAGE = 20;

  /** Field with the numbers of the posts that a form shows. */
  private static final String SHOWN = "shown";

  @Inject private PostDeskQueries desk;
  @Inject private PostRights rights;
  @Inject private CategoryBranches branches;
  @Inject private CurrentAccount current;
  @Inject private HttpServletRequest request;

  private PostFilter filter;
  private Map<PostTab, Long> counts;
  private Pager pager;
  private List<Post> shown;
  private List<Account> authors;

  @PostConstruct
  void open() {
    Kind kind = request.getRequestURI().startsWith("/admin/pages/") ? Kind.PAGE : Kind.POST;
    current.require(kind == Kind.PAGE ? Capability.EDIT_PAGES : Capability.EDIT_POSTS);
    PostTab first = rights.maySeeAll(kind) ? PostTab.ALL : PostTab.MINE;
    filter = PostFilter.of(kind, request::getParameter, first);
  }

  /** The posts of this page of the list; those that a form showed when it comes back. */
  public List<Post> getPosts() {
    if (shown == null) {
      String form = request.getParameter(SHOWN);
      shown =
          form == null || !request.getMethod().equals("POST")
              ? desk.list(filter, getPager())
              : desk.list(Numbers.of(List.of(form.split(","))));
    }
    return shown;
  }

  /** Their numbers, for the form. */
  public String getShown() {
    return getPosts().stream()
        .map(post -> Long.toString(post.getId()))
        .collect(Collectors.joining(","));
  }

  public Pager getPager() {
    if (pager == null) {
      long total = filter.isWhole() ? count(filter.tab()) : desk.count(filter);
      pager = Pager.of(request.getParameter("page"), total, POSTS_PER_PAGE);
    }
    return pager;
  }

  public PostFilter getFilter() {
    return filter;
  }

  public boolean isPages() {
    return filter.kind() == Kind.PAGE;
  }

  /** The beginning of all texts and addresses about what is listed. */
  public String getHere() {
    return isPages() ? "/admin/pages/" : "/admin/posts/";
  }

  /** Lists that have something in them, and those that always stand there. */
  public List<PostTab> getTabs() {
    return Arrays.stream(PostTab.values())
        .filter(tab -> tab == PostTab.ALL || tab == filter.tab() || count(tab) > 0)
        .filter(tab -> tab != PostTab.MINE || !isPages())
        .toList();
  }

  /** How many posts a tab has. */
  public long count(PostTab tab) {
    if (counts == null) {
      counts = desk.countTabs(filter.kind());
    }
    return counts.get(tab);
  }

  /** Address of a tab, without what is filtered. */
  public String path(PostTab tab) {
    return getHere() + "?status=" + tab.getWord();
  }

  /** Address of this list, for its pager and its forms. */
  public String getPath() {
    return getHere() + filter.query();
  }

  /** Address of this list by title, by date; turned round when it is in that order already. */
  public String sortPath(boolean byTitle) {
    PostOrder first = byTitle ? PostOrder.TITLE : PostOrder.NEWEST;
    PostOrder second = byTitle ? PostOrder.TITLE_DOWN : PostOrder.OLDEST;
    return getHere() + filter.by(filter.order() == first ? second : first).query();
  }

  /** How a column is sorted, as {@code aria-sort} says it. */
  public String sorting(boolean byTitle) {
    return switch (filter.order()) {
      case TITLE -> byTitle ? "ascending" : "none";
      case TITLE_DOWN -> byTitle ? "descending" : "none";
      case OLDEST -> byTitle ? "none" : "ascending";
      case NEWEST -> byTitle ? "none" : "descending";
      case TREE -> "none";
    };
  }

  /** True while what lies in the trash is listed. */
  public boolean isTrash() {
    return filter.tab() == PostTab.TRASH;
  }

  /** True when there is nothing at all yet. */
  public boolean isNew() {
    return count(PostTab.ALL) == 0 && count(PostTab.TRASH) == 0;
  }

  /** Categories to choose from, in their tree. */
  public List<CategoryStep> getCategories() {
    return branches.steps();
  }

  /** Authors to choose from; nobody for those who only see their own drafts. */
  public List<Account> getAuthors() {
    if (authors == null) {
      authors = rights.maySeeAll(filter.kind()) ? desk.listAuthors() : List.of();
    }
    return authors;
  }
}
