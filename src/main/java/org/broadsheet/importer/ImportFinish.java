package org.broadsheet.importer;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.broadsheet.importer.wxr.WxrFinding.Severity;
import org.broadsheet.media.Media;
import org.broadsheet.media.MediaService;
import org.broadsheet.menu.Menu;
import org.broadsheet.menu.MenuItem;
import org.broadsheet.post.Post;
import org.broadsheet.system.change.ChangeLog;
import org.broadsheet.system.change.Subjects;
import org.broadsheet.text.PostBody;
import org.broadsheet.text.RenderContext;
import org.broadsheet.text.Slug;

/** Puts in order what can only be known when all items of an export are here. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ImportFinish {

  @PersistenceContext private EntityManager em;
  @Inject private Clock clock;
  @EJB private ChangeLog log;
  @EJB private MediaService media;

  /** Puts pages below their parents; a circle or a parent that never came leaves a page on top. */
  public void parents(List<ImportContext.Link> links, ImportContext context) {
    for (ImportContext.Link link : links) {
      Post post = em.find(Post.class, link.target());
      Post parent = em.find(Post.class, context.numberOf(link.oldNumber()));
      if (parent == null || !parent.isPage() || !post.isPage()) {
        context.report(
            Severity.CHANGED,
            0,
            "importer.finding.no-parent-page",
            post.getTitle(),
            Long.toString(link.oldNumber()));
      } else if (isAbove(post, parent)) {
        context.report(
            Severity.CHANGED,
            0,
            "importer.finding.circle-page",
            post.getTitle(),
            parent.getTitle());
      } else {
        post.place(post.getSlug(), parent, post.getMenuOrder());
      }
    }
  }

  private static boolean isAbove(Post post, Post parent) {
    Set<Long> seen = new HashSet<>();
    for (Post at = parent; at != null && seen.add(at.getId()); at = at.getParent()) {
      if (at.getId() == post.getId()) {
        return true;
      }
    }
    return false;
  }

  /** Files media under posts whose numbers were not free. */
  public void mediaParents(List<ImportContext.Link> links, ImportContext context) {
    for (ImportContext.Link link : links) {
      Media media = em.find(Media.class, link.target());
      media.attachTo(context.numberOf(link.oldNumber()), media.getMenuOrder());
    }
  }

  /** Gives posts their featured pictures. */
  public void pictures(List<ImportContext.Link> links, ImportContext context) {
    for (ImportContext.Link link : links) {
      Post post = em.find(Post.class, link.target());
      Media picture = em.find(Media.class, context.numberOf(link.oldNumber()));
      if (picture == null) {
        context.report(
            Severity.DOUBTFUL,
            0,
            "importer.finding.no-picture",
            post.getTitle(),
            Long.toString(link.oldNumber()));
      } else {
        post.illustrate(picture);
      }
    }
  }

  /** Renders posts with galleries again, now that the pictures are here. */
  public void galleries(List<Long> posts, ImportContext context) {
    for (Long id : posts) {
      Post post = em.find(Post.class, id);
      RenderContext rendering =
          new RenderContext(
              context.oldSite, media.picturesOf(id, context.renumbered), context.labels);
      PostBody body = PostBody.render(post.getContent(), rendering);
      post.render(
          body.html(), body.summary(post.getExcerpt()), post.getDirection(), post.getLanguage());
    }
  }

  /** Lets menu entries lead where they led, and shows the first menu at the head of the site. */
  public void menus(ImportContext context) {
    for (ImportContext.MenuLink link : context.menuLinks) {
      MenuItem entry = em.find(MenuItem.class, link.item());
      Long parent = link.oldParent() == 0 ? null : context.menuItems.get(link.oldParent());
      entry.place(
          entry.getMenuId(),
          parent != null && parent == entry.getId() ? null : parent,
          entry.getPosition());
      Long target = target(link, context);
      if (target == null && !link.type().equals("custom")) {
        context.report(
            Severity.DOUBTFUL, 0, "importer.finding.menu-target", entry.getLabel(), link.object());
      }
      entry.leadTo(entry.getLabel(), kind(link, target), target, entry.getUrl());
    }
    showFirst();
  }

  private Long target(ImportContext.MenuLink link, ImportContext context) {
    return switch (link.type()) {
      case "post_type" -> {
        Post post = em.find(Post.class, context.numberOf(link.oldTarget()));
        yield post == null ? null : post.getId();
      }
      case "taxonomy" -> context.terms.get(link.oldTarget());
      default -> null;
    };
  }

  private static MenuItem.Target kind(ImportContext.MenuLink link, Long target) {
    if (target == null) {
      return MenuItem.Target.ADDRESS;
    }
    if (link.type().equals("post_type")) {
      return MenuItem.Target.POST;
    }
    return link.object().equals("category") ? MenuItem.Target.CATEGORY : MenuItem.Target.TAG;
  }

  private void showFirst() {
    List<Menu> menus =
        em.createQuery("select n from Menu n order by n.id", Menu.class).getResultList();
    boolean shown = menus.stream().anyMatch(menu -> Menu.HEADER.equals(menu.getLocation()));
    if (!shown && !menus.isEmpty()) {
      menus.stream()
          .filter(menu -> Slug.of(menu.getName()).matches(".*(main|primary|header|top|haupt).*"))
          .findFirst()
          .orElse(menus.get(0))
          .showAt(Menu.HEADER);
    }
  }

  /** Counts anew the public posts of each category and tag. */
  public void count() {
    log.record(Subjects.EVERYTHING);
    count("Category", "categories");
    count("Tag", "tags");
  }

  // One pass over what is filed, rather than one for each term.
  private void count(String entity, String association) {
    Map<Long, Long> counts = new HashMap<>();
    em.createQuery(
            "select t.id, count(p) from Post p join p."
                + association
                + " t where p.listedAt <= :now group by t.id",
            Object[].class)
        .setParameter("now", clock.instant())
        .getResultStream()
        .forEach(row -> counts.put((Long) row[0], (Long) row[1]));
    em.createQuery("select t.id, t.postCount from " + entity + " t", Object[].class)
        .getResultStream()
        .filter(row -> !counts.getOrDefault((Long) row[0], 0L).equals(row[1]))
        .forEach(row -> setCount(entity, (Long) row[0], counts.getOrDefault((Long) row[0], 0L)));
  }

  private void setCount(String entity, Long id, Long count) {
    em.createQuery("update " + entity + " t set t.postCount = :count where t.id = :id")
        .setParameter("count", count)
        .setParameter("id", id)
        .executeUpdate();
  }

  /** Says once each which custom fields and which unknown kinds were kept as data. */
  public void kept(ImportContext context) {
    report(context.keptKinds, "importer.finding.kept-kind", context);
    report(context.keptFields, "importer.finding.kept-field", context);
  }

  private static void report(Map<String, Integer> kept, String key, ImportContext context) {
    kept.forEach(
        (name, times) -> context.report(Severity.CHANGED, 0, key, name, Integer.toString(times)));
  }
}
