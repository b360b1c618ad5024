package org.broadsheet.importer;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.File;
import java.net.URLConnection;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.broadsheet.account.Account;
import org.broadsheet.importer.wxr.WxrFinding.Severity;
import org.broadsheet.importer.wxr.WxrItem;
import org.broadsheet.importer.wxr.WxrMeta;
import org.broadsheet.media.FetchState;
import org.broadsheet.media.Media;
import org.broadsheet.media.MediaFiles;
import org.broadsheet.system.CustomField;
import org.broadsheet.system.Numbering;
import org.broadsheet.system.Numbering.Series;
import org.broadsheet.text.Html;

/** Stores what an export says of pictures and documents; their files come later. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class ImportMedia {

  private static final String OWNER = "media";
  private static final Set<String> UNDERSTOOD =
      Set.of("_wp_attached_file", "_wp_attachment_image_alt");

  /** The size of the original in WordPress' serialised metadata, which comes first in it. */
  private static final Pattern SIZE =
      Pattern.compile(
          "^a:\\d{1,4}:\\{s:5:\"width\";[is]:\"?(\\d{1,5})\"?;s:6:\"height\";[is]:\"?(\\d{1,5})");

  @PersistenceContext private EntityManager em;
  @EJB private Numbering numbering;
  @EJB private ImportTerms terms;
  @Inject private Clock clock;

  /** Stores one, or brings it up to date. */
  public void store(PreparedItem prepared, ImportBatch batch, ImportContext context) {
    WxrItem item = prepared.item();
    ImportRecord record = batch.records().get(prepared.key());
    Media media =
        record == null || record.getTargetId() == null
            ? null
            : em.find(Media.class, record.getTargetId());
    boolean isNew = media == null;
    if (!isNew && record.getDigest().equals(prepared.digest())) {
      remember(media, item, context);
      context.counts.addUnchanged();
      return;
    }
    if (isNew) {
      media = create(prepared, batch, context);
      em.persist(media);
    }
    fill(media, prepared, context);
    remember(media, item, context);
    if (record == null) {
      record = new ImportRecord(context.site, ImportBatch.ITEM, prepared.key(), null, "");
      em.persist(record);
      batch.records().put(prepared.key(), record);
    }
    record.stored(media.getId(), prepared.digest());
    if (isNew) {
      keep(media, item, context);
    }
    context.counts.addMedia();
  }

  /** The paths of the files that the pictures and documents among some items have. */
  public Set<String> paths(List<PreparedItem> batch, ImportContext context) {
    return batch.stream()
        .map(PreparedItem::item)
        .filter(item -> item.type().equals("attachment"))
        .flatMap(item -> path(item, context).stream())
        .collect(Collectors.toSet());
  }

  private Media create(PreparedItem prepared, ImportBatch batch, ImportContext context) {
    WxrItem item = prepared.item();
    boolean free = item.postId() > 0 && batch.numbers().add(item.postId());
    long id = free ? item.postId() : numbering.next(Series.POST);
    if (!free) {
      batch.numbers().add(id);
      context.report(
          Severity.CHANGED,
          item.line(),
          "importer.finding.renumbered",
          prepared.title(),
          Long.toString(item.postId()),
          Long.toString(id));
    }
    String path = path(item, context).orElse(null);
    if (path == null) {
      context.report(
          Severity.DOUBTFUL,
          item.line(),
          "importer.finding.media-without-file",
          prepared.title(),
          item.attachmentUrl());
    }
    Instant when =
        item.dateGmt() == null ? clock.instant() : item.dateGmt().toInstant(ZoneOffset.UTC);
    Media media = new Media(id, prepared.slug(), prepared.title(), type(item, path), path, when);
    boolean wanted = context.fetchMedia && path != null;
    media.notStored(wanted ? FetchState.WAITING : FetchState.LEFT_OUT);
    // Uploads may have been placed in the inbox before the export that speaks of them.
    Optional.ofNullable(path)
        .flatMap(MediaFiles::place)
        .map(Path::toFile)
        .filter(File::isFile)
        .ifPresent(file -> media.stored(file.length()));
    return media;
  }

  private void fill(Media media, PreparedItem prepared, ImportContext context) {
    WxrItem item = prepared.item();
    media.describe(
        prepared.title(),
        Html.post(item.excerpt()),
        Html.post(item.content()),
        Html.text(item.meta("_wp_attachment_image_alt").orElse("")));
    String url = item.attachmentUrl().isBlank() ? item.guid() : item.attachmentUrl();
    boolean web = url.startsWith("http://") || url.startsWith("https://");
    media.comesFrom(
        prepared.key(),
        web && url.length() <= 2000 ? url : null,
        em.find(Account.class, terms.author(item.creator(), "unknown", context)));
    item.meta("_wp_attachment_metadata")
        .map(SIZE::matcher)
        .filter(Matcher::find)
        .ifPresent(
            size -> media.measure(Integer.valueOf(size.group(1)), Integer.valueOf(size.group(2))));
    media.attachTo(
        item.parent() == 0 ? null : (Long) context.numberOf(item.parent()), item.menuOrder());
  }

  /** Path of the file below the uploads of WordPress or WordPress.com. */
  private static Optional<String> path(WxrItem item, ImportContext context) {
    Optional<String> attached =
        item.meta("_wp_attached_file").filter(file -> MediaFiles.place(file).isPresent());
    if (attached.isPresent()) {
      return attached.map(ImportMedia::decoded);
    }
    return context
        .oldSite
        .local(item.attachmentUrl())
        .map(local -> local.replaceFirst("[?#].*$", ""))
        .map(local -> local.replaceFirst("^/(wp-content/uploads|files)/", ""))
        .map(ImportMedia::decoded)
        .filter(path -> MediaFiles.place(path).isPresent() && !path.endsWith("/"));
  }

  private static String decoded(String path) {
    return MediaFiles.pathOf(path.startsWith("/") ? path.substring(1) : path);
  }

  private static String type(WxrItem item, String path) {
    if (!item.mediaType().isBlank() && item.mediaType().length() <= 200) {
      return item.mediaType();
    }
    String guessed = path == null ? null : URLConnection.guessContentTypeFromName(path);
    return guessed == null ? "application/octet-stream" : guessed;
  }

  private void keep(Media media, WxrItem item, ImportContext context) {
    for (WxrMeta field : item.meta()) {
      if (!UNDERSTOOD.contains(field.key())) {
        String name = field.key().length() > 1000 ? field.key().substring(0, 1000) : field.key();
        em.persist(new CustomField(OWNER, media.getId(), name, field.value()));
        context.keptFields.merge(name, 1, Integer::sum);
      }
    }
    if (!item.comments().isEmpty()) {
      item.comments()
          .forEach(
              comment ->
                  em.persist(
                      new CustomField(
                          OWNER,
                          media.getId(),
                          "comment:" + comment.id(),
                          comment.author() + "\n" + comment.date() + "\n" + comment.content())));
      context.report(
          Severity.CHANGED,
          item.line(),
          "importer.finding.media-comments",
          item.title(),
          Integer.toString(item.comments().size()));
    }
  }

  private static void remember(Media media, WxrItem item, ImportContext context) {
    if (item.postId() != media.getId() && item.postId() != 0) {
      context.renumbered.put(item.postId(), media.getId());
    }
    if (item.parent() != 0) {
      context.mediaParents.add(new ImportContext.Link(media.getId(), item.parent()));
    }
  }
}
