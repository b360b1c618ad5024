package org.broadsheet.post.desk;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import org.broadsheet.category.Tag;
import org.broadsheet.post.Post;
import org.broadsheet.post.Status;

/** The fields of the quick edit. */
public final class QuickForm {

  private static final DateTimeFormatter MINUTES =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm");

  private String title;
  private String slug;
  private String at;
  private String tags;
  private Status status;
  private long author;
  private int version;
  private boolean commentsOpen;
  private boolean sticky;

  private QuickForm() {}

  static QuickForm of(Post post, List<Tag> tags) {
    QuickForm form = new QuickForm();
    form.title = post.getTitle();
    form.slug = post.getSlug();
    form.at = MINUTES.format(post.getPublishedLocal());
    form.tags =
        tags.stream().filter(Tag::isOrdinary).map(Tag::getName).collect(Collectors.joining(", "));
    form.status = post.getStatus();
    form.author = post.getAuthor().getId();
    form.version = post.getVersion();
    form.commentsOpen = post.isCommentsOpen();
    form.sticky = post.isSticky();
    return form;
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public String getSlug() {
    return slug;
  }

  public void setSlug(String slug) {
    this.slug = slug;
  }

  public String getAt() {
    return at;
  }

  public void setAt(String at) {
    this.at = at;
  }

  public String getTags() {
    return tags;
  }

  public void setTags(String tags) {
    this.tags = tags;
  }

  public Status getStatus() {
    return status;
  }

  public void setStatus(Status status) {
    this.status = status;
  }

  public long getAuthor() {
    return author;
  }

  public void setAuthor(long author) {
    this.author = author;
  }

  public int getVersion() {
    return version;
  }

  public void setVersion(int version) {
    this.version = version;
  }

  public boolean isCommentsOpen() {
    return commentsOpen;
  }

  public void setCommentsOpen(boolean commentsOpen) {
    this.commentsOpen = commentsOpen;
  }

  public boolean isSticky() {
    return sticky;
  }

  public void setSticky(boolean sticky) {
    this.sticky = sticky;
  }
}
