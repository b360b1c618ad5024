package org.broadsheet.importer.wxr;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * A post, page, attachment or anything else that WordPress keeps as a post.
 *
 * @param postId number it had, 0 when the export does not say
 * @param date local time of publication, or null when the export gives none that exists
 * @param dateGmt the same in UTC, or null (drafts have {@code 0000-00-00})
 * @param modifiedGmt last change in UTC, or null
 * @param slug as exported, mostly percent-encoded; may be empty
 * @param comments those of this part of the item
 * @param part 1, or more for the further parts of an item with very many comments, which carry
 *     comments only besides title, guid and postId
 * @param last false when a further part follows
 */
public record WxrItem(
    String title,
    String link,
    String creator,
    String guid,
    String content,
    String excerpt,
    long postId,
    LocalDateTime date,
    LocalDateTime dateGmt,
    LocalDateTime modified,
    LocalDateTime modifiedGmt,
    String commentStatus,
    String pingStatus,
    String slug,
    String status,
    long parent,
    int menuOrder,
    String type,
    String password,
    boolean sticky,
    String attachmentUrl,
    String mediaType,
    List<WxrItemTerm> terms,
    List<WxrMeta> meta,
    List<WxrComment> comments,
    List<WxrFinding> findings,
    long line,
    int part,
    boolean last) {

  /** The value of the first custom field with that name; empty when there is none. */
  public Optional<String> meta(String key) {
    return meta.stream().filter(field -> field.key().equals(key)).map(WxrMeta::value).findFirst();
  }
}
