package org.broadsheet.importer;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.broadsheet.account.Account;
import org.broadsheet.account.Role;
import org.broadsheet.category.Category;
import org.broadsheet.category.Tag;
import org.broadsheet.importer.wxr.WxrAuthor;
import org.broadsheet.importer.wxr.WxrFinding.Severity;
import org.broadsheet.importer.wxr.WxrHeader;
import org.broadsheet.importer.wxr.WxrItem;
import org.broadsheet.importer.wxr.WxrItemTerm;
import org.broadsheet.importer.wxr.WxrMeta;
import org.broadsheet.importer.wxr.WxrTerm;
import org.broadsheet.menu.Menu;
import org.broadsheet.post.ArchiveService;
import org.broadsheet.system.CustomField;
import org.broadsheet.system.Numbering;
import org.broadsheet.system.Numbering.Series;
import org.broadsheet.system.change.ChangeLog;
import org.broadsheet.system.change.Subjects;
import org.broadsheet.text.Html;
import org.broadsheet.text.Slug;

/** Stores the people, categories, tags and menus of an export. */
@Stateless
public class ImportTerms {

  private static final String MENU = "nav_menu";
  private static final String CATEGORY = "category";

  @PersistenceContext private EntityManager em;
  @EJB private Numbering numbering;
  @EJB private ChangeLog log;
  @EJB private ArchiveService archives;
  @Inject private Clock clock;

  /** Learns what is here already, as after a batch that could not be stored. */
  public void load(ImportContext context) {
    context.accounts.clear();
    context.categories.clear();
    context.tags.clear();
    context.menus.clear();
    em.createQuery("select a.login, a.id from Account a", Object[].class)
        .getResultStream()
        .forEach(row -> context.accounts.put((String) row[0], (Long) row[1]));
    em.createQuery("select c.slug, c.id from Category c", Object[].class)
        .getResultStream()
        .forEach(row -> context.categories.put((String) row[0], (Long) row[1]));
    em.createQuery("select t.taxonomy, t.slug, t.id from Tag t", Object[].class)
        .getResultStream()
        .forEach(
            row ->
                context.tags.put(
                    ImportContext.tagKey((String) row[0], (String) row[1]), (Long) row[2]));
    em.createQuery("select n.slug, n.id from Menu n", Object[].class)
        .getResultStream()
        .forEach(row -> context.menus.put((String) row[0], (Long) row[1]));
  }

  /** Reads the people and terms of a batch at once, so that none is asked for alone. */
  public void preload(List<WxrItem> items, ImportContext context) {
    Set<Long> people = new HashSet<>();
    Set<Long> categories = new HashSet<>();
    Set<Long> tags = new HashSet<>();
    for (WxrItem item : items) {
      people.add(context.accounts.get(cut(item.creator().strip(), 100)));
      for (WxrItemTerm term : item.terms()) {
        String slug = slug(term.slug(), term.name());
        if (term.taxonomy().equals(CATEGORY)) {
          categories.add(context.categories.get(slug));
        } else {
          tags.add(context.tags.get(ImportContext.tagKey(term.taxonomy(), slug)));
        }
      }
    }
    read("select a from Account a where a.id in :ids", people);
    read("select c from Category c where c.id in :ids", categories);
    read("select t from Tag t where t.id in :ids", tags);
  }

  private void read(String jpql, Set<Long> numbers) {
    numbers.remove(null);
    List<Long> all = List.copyOf(numbers);
    for (int from = 0; from < all.size(); from += 1000) {
      em.createQuery(jpql)
          .setParameter("ids", all.subList(from, Math.min(all.size(), from + 1000)))
          .getResultList();
    }
  }

  /** Stores all that stands before the items; what is here already is brought up to date. */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void store(WxrHeader header, ImportContext context) {
    load(context);
    log.record(Subjects.EVERYTHING);
    header.authors().forEach(author -> store(author, context));
    for (WxrTerm term : header.terms()) {
      switch (term.taxonomy()) {
        case CATEGORY -> context.terms.put(term.id(), storeCategory(term, context));
        case MENU -> storeMenu(term, context);
        default -> context.terms.put(term.id(), storeTag(term, context));
      }
    }
    em.flush();
    header.terms().stream()
        .filter(term -> term.taxonomy().equals(CATEGORY) && !term.parent().isEmpty())
        .forEach(term -> putBelow(term, context));
  }

  private void store(WxrAuthor author, ImportContext context) {
    String login = cut(author.login().strip(), 100);
    if (login.isEmpty()) {
      return;
    }
    Long known = context.accounts.get(login);
    if (known == null) {
      Account account = account(login, author.displayName(), author.id(), context);
      account.describe(account.getDisplayName(), cut(author.email().strip(), 320));
      known = account.getId();
      context.counts.addTerms(1);
    }
    if (author.id() > 0) {
      context.accountsByNumber.put(author.id(), known);
    }
  }

  /** The account that wrote under a name on the old site; made when it is not here yet. */
  public long author(String creator, String nobody, ImportContext context) {
    String login = cut(creator.strip(), 100);
    if (login.isEmpty()) {
      login = nobody;
    }
    Long known = context.accounts.get(login);
    return known != null ? known : account(login, login, 0, context).getId();
  }

  private Account account(String login, String name, long number, ImportContext context) {
    long id = numbering.isFree(Series.ACCOUNT, number) ? number : numbering.next(Series.ACCOUNT);
    String display = Html.text(name).isBlank() ? login : cut(Html.text(name), 250);
    Account account =
        new Account(id, login, freeSlug(login, id), display, Role.AUTHOR, clock.instant());
    em.persist(account);
    em.flush();
    context.accounts.put(login, id);
    return account;
  }

  private String freeSlug(String login, long id) {
    String slug = Slug.of(login).isEmpty() ? "author-" + id : Slug.of(login);
    boolean taken =
        em.createQuery("select count(a) from Account a where a.slug = :slug", Long.class)
                .setParameter("slug", slug)
                .getSingleResult()
            > 0;
    return taken ? slug + "-" + id : slug;
  }

  private long storeCategory(WxrTerm term, ImportContext context) {
    String slug = slug(term.slug(), term.name());
    String name = name(term.name(), slug);
    String description = Html.post(term.description());
    Long known = context.categories.get(slug);
    if (known == null) {
      long id = number(term.id());
      em.persist(new Category(id, slug, name, description));
      em.flush();
      context.categories.put(slug, id);
      keep(term.meta(), CATEGORY, id, context);
      context.counts.addTerms(1);
    } else {
      Category category = em.find(Category.class, known);
      if (!category.getName().equals(name) || !category.getDescription().equals(description)) {
        category.describe(name, description);
      }
    }
    return context.categories.get(slug);
  }

  /** The category with a slug; made when it is not here yet. */
  public long category(String rawSlug, String name, ImportContext context) {
    String slug = slug(rawSlug, name);
    if (!context.categories.containsKey(slug)) {
      storeCategory(term(CATEGORY, slug, name), context);
    }
    return context.categories.get(slug);
  }

  /** The tag of a taxonomy with a slug; made when it is not here yet. */
  public long tag(String taxonomy, String rawSlug, String name, ImportContext context) {
    String slug = slug(rawSlug, name);
    if (!context.tags.containsKey(ImportContext.tagKey(taxonomy, slug))) {
      storeTag(term(taxonomy, slug, name), context);
    }
    return context.tags.get(ImportContext.tagKey(taxonomy, slug));
  }

  /** The menu with a slug; made when it is not here yet. */
  public long menu(String rawSlug, String name, ImportContext context) {
    String slug = slug(rawSlug, name);
    if (!context.menus.containsKey(slug)) {
      storeMenu(term(MENU, slug, name), context);
    }
    return context.menus.get(slug);
  }

  private static WxrTerm term(String taxonomy, String slug, String name) {
    return new WxrTerm(0, taxonomy, slug, name, "", "", List.of(), 0);
  }

  private long storeTag(WxrTerm term, ImportContext context) {
    String taxonomy = cut(term.taxonomy(), 100);
    String slug = slug(term.slug(), term.name());
    String name = name(term.name(), slug);
    String description = Html.post(term.description());
    String parent = Slug.canonical(term.parent());
    Long known = context.tags.get(ImportContext.tagKey(taxonomy, slug));
    if (known == null) {
      long id = number(term.id());
      Tag tag = new Tag(id, taxonomy, slug, name, description);
      tag.describe(name, description, parent);
      em.persist(tag);
      em.flush();
      context.tags.put(ImportContext.tagKey(taxonomy, slug), id);
      keep(term.meta(), "tag", id, context);
      context.counts.addTerms(1);
      return id;
    }
    Tag tag = em.find(Tag.class, known);
    boolean same =
        tag.getName().equals(name)
            && tag.getDescription().equals(description)
            && Objects.equals(tag.getParentSlug(), parent);
    if (!same) {
      tag.describe(name, description, parent);
    }
    return known;
  }

  private void storeMenu(WxrTerm term, ImportContext context) {
    String slug = slug(term.slug(), term.name());
    if (context.menus.containsKey(slug)) {
      return;
    }
    long id = numbering.next(Series.TERM);
    em.persist(new Menu(id, slug, name(term.name(), slug)));
    em.flush();
    context.menus.put(slug, id);
    context.counts.addTerms(1);
  }

  private void putBelow(WxrTerm term, ImportContext context) {
    String slug = slug(term.slug(), term.name());
    Category category = em.find(Category.class, context.categories.get(slug));
    Long parentId = context.categories.get(Slug.canonical(term.parent()));
    if (parentId == null) {
      context.report(
          Severity.DOUBTFUL,
          term.line(),
          "importer.finding.no-parent-category",
          slug,
          term.parent());
      return;
    }
    try {
      Category former = category.getParent();
      category.moveBelow(em.find(Category.class, parentId));
      if (former == null || former.getId() != parentId) {
        archives.fileAllIn(category.getId());
      }
    } catch (IllegalArgumentException e) {
      context.report(
          Severity.CHANGED, term.line(), "importer.finding.circle-category", slug, term.parent());
    }
  }

  private void keep(List<WxrMeta> meta, String kind, long id, ImportContext context) {
    for (WxrMeta field : meta) {
      em.persist(new CustomField(kind, id, cut(field.key(), 1000), field.value()));
      context.keptFields.merge(field.key(), 1, Integer::sum);
    }
  }

  private long number(long wanted) {
    return numbering.isFree(Series.TERM, wanted) ? wanted : numbering.next(Series.TERM);
  }

  private static String slug(String raw, String name) {
    String slug = Slug.canonical(raw.strip());
    String made = slug.isEmpty() ? Slug.of(name) : slug;
    return made.isEmpty() ? "-" : cut(made, 1000);
  }

  private static String name(String raw, String slug) {
    String name = Html.text(raw);
    return name.isBlank() ? slug : cut(name, 1000);
  }

  private static String cut(String text, int most) {
    return text.length() <= most ? text : text.substring(0, most);
  }
}
