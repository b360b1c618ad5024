package org.broadsheet.importer;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Set;
import org.broadsheet.account.Account;
import org.broadsheet.category.Category;
import org.broadsheet.category.Tag;
import org.broadsheet.importer.wxr.WxrFinding.Severity;
import org.broadsheet.importer.wxr.WxrItem;
import org.broadsheet.importer.wxr.WxrItemTerm;
import org.broadsheet.importer.wxr.WxrMeta;
import org.broadsheet.post.FormerAddress;
import org.broadsheet.post.Kind;
import org.broadsheet.post.Post;
import org.broadsheet.post.Status;
import org.broadsheet.system.CustomField;
import org.broadsheet.system.Numbering;
import org.broadsheet.system.Numbering.Series;
import org.broadsheet.text.Note;
import org.broadsheet.text.Slug;

/** Stores imported posts and pages. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class ImportPosts {

  private static final String OWNER = "post";
  private static final String NOBODY = "unknown";
  private static final Set<String> UNDERSTOOD =
      Set.of("_thumbnail_id", "_wp_old_slug", "_wp_old_date");

  @PersistenceContext private EntityManager em;
  @EJB private Numbering numbering;
  @EJB private ImportTerms terms;
  @EJB private ImportComments comments;
  @Inject private Clock clock;

  /** Stores one, or brings it up to date, with its comments. */
  public void store(PreparedItem prepared, ImportBatch batch, ImportContext context) {
    WxrItem item = prepared.item();
    ImportRecord record = batch.records().get(prepared.key());
    if (record != null && record.getTargetId() != null) {
      Post post = em.find(Post.class, record.getTargetId());
      if (post != null) {
        remember(post, prepared, context);
        update(post, prepared, record, batch, context);
        return;
      }
    }
    Post post = create(prepared, batch, context);
    remember(post, prepared, context);
    fill(post, prepared, batch, context);
    // Not before it is filed: a term that is new is written at once, and what a post that has been
    // written along with it is filed under afterwards would be lost.
    em.persist(post);
    if (record == null) {
      record = new ImportRecord(context.site, ImportBatch.ITEM, prepared.key(), null, "");
      em.persist(record);
      batch.records().put(prepared.key(), record);
    }
    record.stored(post.getId(), prepared.digest());
    post.countComments(comments.store(post, prepared, true, batch, context));
    count(post, context);
  }

  /** Stores the further comments of a post that came in parts because it has so many. */
  public void storeFurtherPart(PreparedItem prepared, ImportBatch batch, ImportContext context) {
    ImportRecord record = batch.records().get(prepared.key());
    Post post =
        record == null || record.getTargetId() == null
            ? null
            : em.find(Post.class, record.getTargetId());
    if (post == null) {
      context.report(
          Severity.SKIPPED,
          prepared.item().line(),
          "importer.finding.comments-without-post",
          prepared.item().title());
      return;
    }
    // What this part answers may have been written a moment ago.
    em.flush();
    post.countComments(
        post.getCommentCount() + comments.store(post, prepared, false, batch, context));
  }

  private void update(
      Post post,
      PreparedItem prepared,
      ImportRecord record,
      ImportBatch batch,
      ImportContext context) {
    if (record.getDigest().equals(prepared.digest())) {
      context.counts.addUnchanged();
      return;
    }
    WxrItem item = prepared.item();
    Instant modified = modified(item, post.getPublishedAt(), context);
    if (post.getModifiedAt().isAfter(modified)) {
      context.report(
          Severity.DOUBTFUL, item.line(), "importer.finding.changed-here", prepared.title());
    } else {
      em.createQuery("delete from CustomField f where f.ownerKind = :kind and f.ownerId = :id")
          .setParameter("kind", OWNER)
          .setParameter("id", post.getId())
          .executeUpdate();
      em.createQuery("delete from FormerAddress f where f.postId = :id")
          .setParameter("id", post.getId())
          .executeUpdate();
      fill(post, prepared, batch, context);
    }
    record.stored(post.getId(), prepared.digest());
    comments.store(post, prepared, false, batch, context);
    post.countComments(comments.approved(post));
    count(post, context);
  }

  private static void count(Post post, ImportContext context) {
    if (post.isPage()) {
      context.counts.addPage();
    } else {
      context.counts.addPost();
    }
  }

  private Post create(PreparedItem prepared, ImportBatch batch, ImportContext context) {
    WxrItem item = prepared.item();
    boolean free = item.postId() > 0 && batch.numbers().add(item.postId());
    long id = free ? item.postId() : nextNumber(batch);
    if (!free) {
      context.renumbered.put(item.postId(), id);
      context.report(
          Severity.CHANGED,
          item.line(),
          "importer.finding.renumbered",
          prepared.title(),
          Long.toString(item.postId()),
          Long.toString(id));
    }
    Account author = author(item, context);
    Kind kind = item.type().equals("page") ? Kind.PAGE : Kind.POST;
    Instant now = clock.instant();
    LocalDateTime local = LocalDateTime.ofInstant(now, ZoneOffset.UTC);
    boolean own = !item.guid().isBlank() && batch.guids().add(prepared.key());
    String guid = own ? prepared.key() : "urn:broadsheet:post:" + id;
    return new Post(id, kind, author, now, local, guid);
  }

  private long nextNumber(ImportBatch batch) {
    long number = numbering.next(Series.POST);
    while (!batch.numbers().add(number)) {
      number = numbering.next(Series.POST);
    }
    return number;
  }

  private void fill(Post post, PreparedItem prepared, ImportBatch batch, ImportContext context) {
    WxrItem item = prepared.item();
    post.write(prepared.title(), item.content(), item.excerpt());
    post.render(
        prepared.bodyHtml(),
        prepared.summaryHtml(),
        prepared.direction(),
        post.getLanguage() == null ? prepared.language() : post.getLanguage());
    date(post, prepared, context);
    post.attributeTo(author(item, context));
    String slug = prepared.slug();
    if (slug.isEmpty() && post.getStatus() != Status.DRAFT && post.getStatus() != Status.PENDING) {
      slug =
          Slug.of(prepared.title()).isEmpty()
              ? Long.toString(post.getId())
              : Slug.of(prepared.title());
    }
    post.place(freeSlug(slug, post, item, batch, context), post.getParent(), item.menuOrder());
    post.openFor(!item.commentStatus().equals("closed"), !item.pingStatus().equals("closed"));
    post.protect(item.password());
    post.stick(item.sticky());
    file(post, item, context);
    batch.changed().add(post.getId());
    keep(post, item, context);
    notes(prepared, context);
  }

  private void date(Post post, PreparedItem prepared, ImportContext context) {
    WxrItem item = prepared.item();
    if (item.date() != null && item.dateGmt() != null) {
      context.offset.set(offset(item.date(), item.dateGmt(), context));
    }
    ZoneOffset offset = context.offset.get();
    Instant published;
    if (item.dateGmt() != null) {
      published = item.dateGmt().toInstant(ZoneOffset.UTC);
    } else {
      published = item.date() == null ? clock.instant() : item.date().toInstant(offset);
    }
    LocalDateTime local =
        item.date() == null ? LocalDateTime.ofInstant(published, offset) : item.date();
    if (item.date() == null && item.dateGmt() == null) {
      context.report(Severity.DOUBTFUL, item.line(), "importer.finding.no-date", prepared.title());
    }
    Status status = status(prepared, context);
    post.publishAt(status, published, local, modified(item, published, context));
    if (!published.isAfter(clock.instant())) {
      post.markAnnounced(clock.instant());
    }
  }

  private static ZoneOffset offset(LocalDateTime local, LocalDateTime gmt, ImportContext context) {
    long seconds = local.toEpochSecond(ZoneOffset.UTC) - gmt.toEpochSecond(ZoneOffset.UTC);
    boolean possible = Math.abs(seconds) <= ZoneOffset.MAX.getTotalSeconds() && seconds % 60 == 0;
    return possible ? ZoneOffset.ofTotalSeconds((int) seconds) : context.offset.get();
  }

  private static Instant modified(WxrItem item, Instant published, ImportContext context) {
    if (item.modifiedGmt() != null) {
      return item.modifiedGmt().toInstant(ZoneOffset.UTC);
    }
    return item.modified() == null ? published : item.modified().toInstant(context.offset.get());
  }

  private static Status status(PreparedItem prepared, ImportContext context) {
    return switch (prepared.item().status()) {
      case "publish", "future" -> Status.PUBLISHED;
      case "private" -> Status.PRIVATE;
      case "pending" -> Status.PENDING;
      case "trash" -> Status.TRASH;
      case "draft", "auto-draft", "" -> Status.DRAFT;
      default -> {
        context.report(
            Severity.CHANGED,
            prepared.item().line(),
            "importer.finding.status",
            prepared.title(),
            prepared.item().status());
        yield Status.DRAFT;
      }
    };
  }

  private Account author(WxrItem item, ImportContext context) {
    return em.find(Account.class, terms.author(item.creator(), NOBODY, context));
  }

  // Two things at one address: the later one gets its number.
  private static String freeSlug(
      String slug, Post post, WxrItem item, ImportBatch batch, ImportContext context) {
    if (slug.isEmpty()) {
      return slug;
    }
    Long parent = item.parent() == 0 ? null : (Long) context.numberOf(item.parent());
    boolean taken = post.getStatus() != Status.TRASH && batch.isTaken(slug, post, parent);
    String free = taken ? slug + "-" + post.getId() : slug;
    if (taken) {
      context.report(
          Severity.CHANGED, item.line(), "importer.finding.slug-taken", item.title(), slug, free);
    }
    batch.occupy(free, post, parent);
    return free;
  }

  private void file(Post post, WxrItem item, ImportContext context) {
    post.getCategories().clear();
    post.getTags().clear();
    for (WxrItemTerm term : item.terms()) {
      if (term.taxonomy().equals("category")) {
        post.getCategories()
            .add(em.find(Category.class, terms.category(term.slug(), term.name(), context)));
      } else {
        post.getTags()
            .add(em.find(Tag.class, terms.tag(term.taxonomy(), term.slug(), term.name(), context)));
      }
    }
  }

  private void keep(Post post, WxrItem item, ImportContext context) {
    for (WxrMeta field : item.meta()) {
      switch (field.key()) {
        case "_wp_old_slug" ->
            em.persist(new FormerAddress(post.getId(), Slug.canonical(field.value()), null));
        case "_wp_old_date" -> oldDate(post, field.value());
        default -> {
          if (!UNDERSTOOD.contains(field.key())) {
            String name =
                field.key().length() > 1000 ? field.key().substring(0, 1000) : field.key();
            em.persist(new CustomField(OWNER, post.getId(), name, field.value()));
            context.keptFields.merge(name, 1, Integer::sum);
          }
        }
      }
    }
  }

  private void oldDate(Post post, String value) {
    String day = value.replace("-", "");
    if (day.matches("\\d{8}")) {
      em.persist(new FormerAddress(post.getId(), post.getSlug(), Integer.valueOf(day)));
    }
  }

  private static void notes(PreparedItem prepared, ImportContext context) {
    for (Note note : prepared.notes()) {
      context.report(
          Severity.CHANGED,
          prepared.item().line(),
          "importer.finding.note." + note.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
          prepared.title(),
          note.detail());
    }
  }

  // What can only be put in order when everything is here.
  private static void remember(Post post, PreparedItem prepared, ImportContext context) {
    WxrItem item = prepared.item();
    if (item.postId() != post.getId() && item.postId() != 0) {
      context.renumbered.put(item.postId(), post.getId());
    }
    if (item.parent() != 0) {
      context.parents.add(new ImportContext.Link(post.getId(), item.parent()));
    }
    item.meta("_thumbnail_id")
        .filter(value -> value.matches("\\d{1,18}"))
        .ifPresent(
            value ->
                context.pictures.add(new ImportContext.Link(post.getId(), Long.parseLong(value))));
    context.files.add(prepared.files(), context.site);
    if (prepared.needsPictures()) {
      context.galleries.add(post.getId());
    }
    if (item.type().equals("post") && item.status().equals("publish")) {
      context.structure.add(item, context.basePath());
    }
  }
}
