package org.broadsheet.importer;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.broadsheet.importer.wxr.WxrItem;

/** Keeps as data the things of an export that Broadsheet has no place for. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class ImportOthers {

  @PersistenceContext private EntityManager em;

  /** Keeps one whole, as JSON, and counts its kind for the report. */
  public void store(PreparedItem prepared, ImportBatch batch, ImportContext context) {
    WxrItem item = prepared.item();
    ImportRecord record = batch.records().get(prepared.key());
    context.keptKinds.merge(item.type(), 1, Integer::sum);
    if (record != null && record.getDigest().equals(prepared.digest())) {
      context.counts.addUnchanged();
      return;
    }
    if (record == null) {
      record = new ImportRecord(context.site, ImportBatch.ITEM, prepared.key(), null, "");
      em.persist(record);
      batch.records().put(prepared.key(), record);
    }
    record.stored(null, prepared.digest());
    record.keep(json(item));
    context.counts.addOther();
  }

  private static String json(WxrItem item) {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("type", item.type())
            .add("id", item.postId())
            .add("title", item.title())
            .add("link", item.link())
            .add("creator", item.creator())
            .add("guid", item.guid())
            .add("content", item.content())
            .add("excerpt", item.excerpt())
            .add("date", String.valueOf(item.date()))
            .add("dateGmt", String.valueOf(item.dateGmt()))
            .add("slug", item.slug())
            .add("status", item.status())
            .add("parent", item.parent())
            .add("menuOrder", item.menuOrder())
            .add("attachmentUrl", item.attachmentUrl());
    JsonArrayBuilder terms = Json.createArrayBuilder();
    item.terms()
        .forEach(
            term ->
                terms.add(
                    Json.createObjectBuilder()
                        .add("taxonomy", term.taxonomy())
                        .add("slug", term.slug())
                        .add("name", term.name())));
    JsonArrayBuilder meta = Json.createArrayBuilder();
    item.meta()
        .forEach(
            field ->
                meta.add(
                    Json.createObjectBuilder()
                        .add("key", field.key())
                        .add("value", field.value())));
    JsonArrayBuilder comments = Json.createArrayBuilder();
    item.comments()
        .forEach(
            comment ->
                comments.add(
                    Json.createObjectBuilder()
                        .add("id", comment.id())
                        .add("author", comment.author())
                        .add("email", comment.email())
                        .add("url", comment.url())
                        .add("date", String.valueOf(comment.date()))
                        .add("content", comment.content())
                        .add("approved", comment.approved())
                        .add("type", comment.type())
                        .add("parent", comment.parent())));
    return json.add("terms", terms).add("meta", meta).add("comments", comments).build().toString();
  }
}
