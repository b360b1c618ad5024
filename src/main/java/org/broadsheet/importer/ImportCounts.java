package org.broadsheet.importer;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** How many things of each kind an import has taken over. */
@Embeddable
public class ImportCounts {

  @Column(name = "posts_done")
  private long posts;

  @Column(name = "pages_done")
  private long pages;

  @Column(name = "comments_done")
  private long comments;

  @Column(name = "media_done")
  private long media;

  @Column(name = "terms_done")
  private long terms;

  @Column(name = "others_done")
  private long others;

  private long unchanged;

  /** Nothing yet. */
  public ImportCounts() {}

  public long getPosts() {
    return posts;
  }

  public long getPages() {
    return pages;
  }

  public long getComments() {
    return comments;
  }

  public long getMedia() {
    return media;
  }

  /** Authors, categories, tags and menus. */
  public long getTerms() {
    return terms;
  }

  /** Things of kinds that Broadsheet does not know, kept as data. */
  public long getOthers() {
    return others;
  }

  /** Things that were here already, just so. */
  public long getUnchanged() {
    return unchanged;
  }

  /** Posts, pages, media and others, new or unchanged. */
  public long items() {
    return posts + pages + media + others + unchanged;
  }

  void addPost() {
    posts++;
  }

  void addPage() {
    pages++;
  }

  void addComments(long number) {
    comments += number;
  }

  void addMedia() {
    media++;
  }

  void countMedia(long stored, long here) {
    media = stored;
    unchanged = here;
  }

  void addTerms(long number) {
    terms += number;
  }

  void addOther() {
    others++;
  }

  void addUnchanged() {
    unchanged++;
  }

  ImportCounts copy() {
    ImportCounts copy = new ImportCounts();
    copy.posts = posts;
    copy.pages = pages;
    copy.comments = comments;
    copy.media = media;
    copy.terms = terms;
    copy.others = others;
    copy.unchanged = unchanged;
    return copy;
  }
}
