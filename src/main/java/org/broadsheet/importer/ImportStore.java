package org.broadsheet.importer;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.broadsheet.importer.wxr.WxrComment;
import org.broadsheet.importer.wxr.WxrItem;
import org.broadsheet.post.ArchiveService;
import org.broadsheet.post.Post;
import org.broadsheet.system.change.ChangeLog;
import org.broadsheet.system.change.Subjects;

/** Stores prepared items, a batch in a transaction; the same batch again changes nothing. */
@Stateless
public class ImportStore {

  private static final int IN_AT_MOST = 1000;

  @PersistenceContext private EntityManager em;
  @EJB private ImportPosts posts;
  @EJB private ImportMedia media;
  @EJB private ImportNamedFiles named;
  @EJB private ImportMenus menus;
  @EJB private ImportOthers others;
  @EJB private ImportTerms terms;
  @EJB private ChangeLog log;
  @EJB private ArchiveService archives;

  /** Stores a batch; either all of it or, when anything fails, nothing. */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void store(List<PreparedItem> batch, ImportContext context) {
    // Nothing here asks for what it has just written, so that writes go out in large batches.
    em.setFlushMode(FlushModeType.COMMIT);
    ImportBatch known = look(batch, context);
    named.giveWay(media.paths(batch, context));
    for (PreparedItem prepared : batch) {
      store(prepared, known, context);
    }
    archives.file(known.changed());
    // An import touches everything there is: each batch is one change.
    log.record(Subjects.EVERYTHING);
  }

  private void store(PreparedItem prepared, ImportBatch known, ImportContext context) {
    if (prepared.item().part() > 1) {
      posts.storeFurtherPart(prepared, known, context);
      return;
    }
    switch (prepared.item().type()) {
      case "" -> {
        // Nothing could be read of it, as a finding says already; else it is kept as data.
        if (!prepared.item().content().isBlank()) {
          others.store(prepared, known, context);
        }
      }
      case "post", "page" -> posts.store(prepared, known, context);
      case "attachment" -> media.store(prepared, known, context);
      case "nav_menu_item" -> menus.store(prepared, known, context);
      default -> others.store(prepared, known, context);
    }
  }

  /** Learns the terms again after a batch was rolled back. */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void recover(ImportContext context) {
    terms.load(context);
  }

  // A handful of queries for a batch, whatever is in it.
  private ImportBatch look(List<PreparedItem> batch, ImportContext context) {
    Map<String, ImportRecord> records = new HashMap<>();
    List<String> keys = batch.stream().map(PreparedItem::key).distinct().toList();
    List<String> lookups =
        keys.stream().map(key -> ImportRecord.lookup(context.site, ImportBatch.ITEM, key)).toList();
    List<ImportRecord> found =
        in("select r from ImportRecord r where r.lookup in :values", lookups);
    found.forEach(record -> records.put(record.getKey(), record));
    List<Long> numbers = batch.stream().map(PreparedItem::item).map(WxrItem::postId).toList();
    Set<Long> taken = new HashSet<>(in("select p.id from Post p where p.id in :values", numbers));
    taken.addAll(in("select m.id from Media m where m.id in :values", numbers));
    Set<String> guids =
        new HashSet<>(in("select p.guid from Post p where p.guid in :values", keys));
    List<Long> comments =
        batch.stream()
            .flatMap(prepared -> prepared.item().comments().stream())
            .map(WxrComment::id)
            .toList();
    Set<Long> commentsTaken =
        new HashSet<>(in("select c.id from Comment c where c.id in :values", comments));
    terms.preload(batch.stream().map(PreparedItem::item).toList(), context);
    List<Post> sameSlugs =
        in(
            "select p from Post p where p.slug in :values",
            batch.stream().map(PreparedItem::slug).filter(slug -> !slug.isEmpty()).toList());
    return new ImportBatch(records, taken, guids, commentsTaken, sameSlugs);
  }

  // Databases bound the number of parameters of a statement.
  @SuppressWarnings("unchecked")
  private <T> List<T> in(String jpql, List<?> values) {
    List<?> distinct = values.stream().distinct().toList();
    List<T> found = new ArrayList<>();
    for (int from = 0; from < distinct.size(); from += IN_AT_MOST) {
      List<?> some = distinct.subList(from, Math.min(distinct.size(), from + IN_AT_MOST));
      found.addAll(em.createQuery(jpql).setParameter("values", some).getResultList());
    }
    return found;
  }
}
