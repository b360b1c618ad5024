package org.broadsheet.importer;

import java.util.List;
import org.broadsheet.importer.wxr.WxrComment;
import org.broadsheet.importer.wxr.WxrItem;
import org.broadsheet.text.Direction;
import org.broadsheet.text.Html;
import org.broadsheet.text.Language;
import org.broadsheet.text.MovedFile;
import org.broadsheet.text.Note;
import org.broadsheet.text.Pictures;
import org.broadsheet.text.PostBody;
import org.broadsheet.text.RenderContext;
import org.broadsheet.text.Slug;

/**
 * An item with everything done to it that needs no database: rendered, sanitised, fingerprinted.
 *
 * @param key what the item is known by on its site: its guid, else its number
 * @param needsPictures whether it must be rendered again when all pictures are here
 */
record PreparedItem(
    WxrItem item,
    String key,
    String digest,
    String slug,
    String title,
    String bodyHtml,
    String summaryHtml,
    String direction,
    String language,
    List<String> commentBodies,
    List<Note> notes,
    List<MovedFile> files,
    boolean needsPictures) {

  private static final int KEY_LENGTH = 1000;

  static PreparedItem of(WxrItem item, ImportContext context) {
    boolean shown = item.part() == 1 && (is(item, "post") || is(item, "page"));
    RenderContext rendering = new RenderContext(context.oldSite, Pictures.NONE, context.labels);
    PostBody body = shown ? PostBody.render(item.content(), rendering) : null;
    String title = Html.text(item.title());
    String summary = body == null ? "" : body.summary(item.excerpt());
    return new PreparedItem(
        item,
        key(item),
        digest(item),
        Slug.canonical(item.slug()),
        title,
        body == null ? "" : body.html(),
        summary,
        Direction.of(title.isEmpty() ? item.content() : title).attribute(),
        Language.of(title + " " + Html.text(summary)).orElse(null),
        item.comments().stream().map(comment -> Html.comment(comment.content())).toList(),
        body == null ? List.of() : body.notes(),
        body == null ? List.of() : body.files(),
        body != null && body.needsPictures());
  }

  PreparedItem withKey(String newKey) {
    return new PreparedItem(
        item,
        newKey.length() <= KEY_LENGTH ? newKey : Fingerprint.of(newKey),
        digest,
        slug,
        title,
        bodyHtml,
        summaryHtml,
        direction,
        language,
        commentBodies,
        notes,
        files,
        needsPictures);
  }

  private static boolean is(WxrItem item, String type) {
    return item.type().equals(type);
  }

  private static String key(WxrItem item) {
    String guid = item.guid().strip();
    String key = guid.isEmpty() ? "#" + item.postId() + "/" + item.title() : guid;
    return key.length() <= KEY_LENGTH ? key : Fingerprint.of(key);
  }

  // Every word that could differ in a newer export, each with its name, in a fixed order.
  private static String digest(WxrItem item) {
    StringBuilder all = new StringBuilder(item.content().length() + 1000);
    for (Object field :
        new Object[] {
          item.title(),
          item.link(),
          item.creator(),
          item.content(),
          item.excerpt(),
          item.postId(),
          item.date(),
          item.dateGmt(),
          item.modifiedGmt(),
          item.commentStatus(),
          item.pingStatus(),
          item.slug(),
          item.status(),
          item.parent(),
          item.menuOrder(),
          item.type(),
          item.password(),
          item.sticky(),
          item.attachmentUrl(),
          item.terms(),
          item.meta()
        }) {
      all.append(field).append('\u001f');
    }
    for (WxrComment comment : item.comments()) {
      all.append(comment.id()).append('\u001f').append(comment.approved()).append('\u001f');
      all.append(comment.author()).append('\u001f').append(comment.content()).append('\u001f');
      all.append(comment.parent()).append('\u001f').append(comment.dateGmt()).append('\u001f');
    }
    return Fingerprint.of(all.toString());
  }
}
