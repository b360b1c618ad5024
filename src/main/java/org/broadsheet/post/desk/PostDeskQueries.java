package org.broadsheet.post.desk;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.broadsheet.account.Account;
import org.broadsheet.account.Allowed;
import org.broadsheet.account.Capability;
import org.broadsheet.account.CurrentAccount;
import org.broadsheet.account.Role;
import org.broadsheet.category.CategoryBranches;
import org.broadsheet.category.CategoryService;
import org.broadsheet.category.Tag;
import org.broadsheet.post.Kind;
import org.broadsheet.post.Post;
import org.broadsheet.post.PostDetails;
import org.broadsheet.post.PostPart;
import org.broadsheet.post.PostRights;
import org.broadsheet.system.Pager;

/** Lists of posts and pages for those who work on them, cut into pages by the database. */
@Stateless
public class PostDeskQueries {

  private static final int AUTHORS_AT_MOST = 500;

  /** A site with more pages than this has them listed by title. */
  private static final int TREE_AT_MOST = 5000;

  @PersistenceContext private EntityManager em;
  @EJB private PostDetails details;
  @EJB private CategoryService terms;
  @Inject private CategoryBranches branches;
  @Inject private CurrentAccount current;
  @Inject private PostRights rights;
  @Inject private Clock clock;

  /** The posts on a page of a list, with all that is shown beside them. */
  @Allowed(Capability.EDIT_POSTS)
  public List<Post> list(PostFilter filter, Pager pager) {
    require(filter.kind());
    List<Long> numbers = filter.isTree() ? tree(pager) : selection(filter).read(em, pager);
    return details.of(numbers, PostPart.SUMMARY);
  }

  /** These posts in this order, as far as they are there. */
  @Allowed(Capability.EDIT_POSTS)
  public List<Post> list(List<Long> numbers) {
    return details.of(numbers, PostPart.SUMMARY);
  }

  /** How many posts a list has. */
  @Allowed(Capability.EDIT_POSTS)
  public long count(PostFilter filter) {
    require(filter.kind());
    return selection(filter).count(em);
  }

  /** How many posts there are under each tab; none is missing. */
  @Allowed(Capability.EDIT_POSTS)
  public Map<PostTab, Long> countTabs(Kind kind) {
    require(kind);
    Map<PostTab, Long> counts = new EnumMap<>(PostTab.class);
    for (PostTab tab : PostTab.values()) {
      counts.put(tab, 0L);
    }
    Viewer viewer = viewer(kind);
    byStatus(kind, viewer)
        .forEach(row -> counts.put(PostTab.valueOf((String) row[0]), number(row[1])));
    PostFilter any = PostFilter.whole(kind, PostTab.MINE, PostOrder.NEWEST);
    counts.put(PostTab.MINE, count(any));
    counts.put(PostTab.SCHEDULED, count(any.in(PostTab.SCHEDULED)));
    counts.merge(PostTab.PUBLISHED, -counts.get(PostTab.SCHEDULED), Long::sum);
    if (viewer.all()) {
      counts.put(
          PostTab.ALL,
          counts.entrySet().stream()
              .filter(count -> isPartOfAll(count.getKey()))
              .mapToLong(Map.Entry::getValue)
              .sum());
    } else {
      counts.put(PostTab.PUBLISHED, count(any.in(PostTab.PUBLISHED)));
      counts.put(PostTab.ALL, count(any.in(PostTab.ALL)));
    }
    return counts;
  }

  private static boolean isPartOfAll(PostTab tab) {
    return tab != PostTab.ALL && tab != PostTab.MINE && tab != PostTab.TRASH;
  }

  @SuppressWarnings("unchecked")
  private List<Object[]> byStatus(Kind kind, Viewer viewer) {
    return em.createNativeQuery(
            "select p.status, count(*) from post p where p.kind = ?1"
                + (viewer.all() ? "" : " and p.author_id = " + viewer.account())
                + " group by p.status")
        .setParameter(1, kind.name())
        .getResultList();
  }

  /** Those who may have written posts, by name. */
  @Allowed(Capability.EDIT_OTHERS_POSTS)
  public List<Account> listAuthors() {
    return em.createQuery(
            "select a from Account a where a.role <> :reader order by a.displayName, a.id",
            Account.class)
        .setParameter("reader", Role.SUBSCRIBER)
        .setMaxResults(AUTHORS_AT_MOST)
        .getResultList();
  }

  @SuppressWarnings("unchecked")
  private List<Long> tree(Pager pager) {
    List<Object[]> rows =
        em.createNativeQuery(
                "select p.id, p.parent_id from post p where p.kind = 'PAGE' and p.status <> 'TRASH'"
                    + " order by p.menu_order, p.title_key, p.id fetch first "
                    + TREE_AT_MOST
                    + " rows only")
            .getResultList();
    if (rows.size() == TREE_AT_MOST) {
      PostFilter pages = PostFilter.whole(Kind.PAGE, PostTab.ALL, PostOrder.TITLE);
      return selection(pages).read(em, pager);
    }
    List<Long> all =
        PageTree.order(
            rows.stream()
                .map(row -> new Long[] {number(row[0]), row[1] == null ? null : number(row[1])})
                .toList());
    int first = Math.min(pager.first(), all.size());
    return all.subList(first, Math.min(first + pager.size(), all.size()));
  }

  private static long number(Object value) {
    return ((Number) value).longValue();
  }

  private DeskSelection selection(PostFilter filter) {
    List<Filing> filings = new ArrayList<>();
    if (filter.category() != 0) {
      Set<Long> branch = branches.of(filter.category());
      filings.add(new Filing("post_category", "category_id", branch, branches.countPosts(branch)));
    }
    if (filter.tag() != 0) {
      long posts = terms.findTag(filter.tag()).map(Tag::getPostCount).orElse(0L);
      filings.add(new Filing("post_tag", "tag_id", Set.of(filter.tag()), posts));
    }
    return new DeskSelection(filter, viewer(filter.kind()), clock.instant(), filings);
  }

  private Viewer viewer(Kind kind) {
    return new Viewer(current.find().map(Account::getId).orElse(0L), rights.maySeeAll(kind));
  }

  private void require(Kind kind) {
    if (kind == Kind.PAGE) {
      current.require(Capability.EDIT_PAGES);
    }
  }
}
