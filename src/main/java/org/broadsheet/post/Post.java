package org.broadsheet.post;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.LinkedHashSet;
import java.util.Set;
import org.broadsheet.account.Account;
import org.broadsheet.category.Category;
import org.broadsheet.category.Tag;
import org.broadsheet.media.Media;

/**
 * Something published: a post in the stream of news, or a page that stands on its own.
 *
 * <p>It is public once its publication time has passed; nothing has to flip a status then.
 */
@Entity
public class Post {

  @Id private long id;

  @Enumerated(EnumType.STRING)
  private Kind kind;

  @Enumerated(EnumType.STRING)
  private Status status;

  @Size(max = 1000)
  private String slug;

  @NotNull private String title;

  /** What lists are sorted and searched by. */
  @Column(name = "title_key")
  private String titleKey = "";

  @Basic(fetch = FetchType.LAZY)
  @NotNull
  private String content;

  @NotNull private String excerpt;

  @Basic(fetch = FetchType.LAZY)
  @Column(name = "body_html")
  private String bodyHtml = "";

  @Column(name = "summary_html")
  private String summaryHtml = "";

  private String direction = "ltr";
  private String language;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "author_id")
  private Account author;

  /** For queries: an order by the number of the author asks for no account then. */
  @Column(name = "author_id", insertable = false, updatable = false)
  private long authorId;

  @Column(name = "published_at")
  private Instant publishedAt;

  @Column(name = "published_local")
  private LocalDateTime publishedLocal;

  @Column(name = "modified_at")
  private Instant modifiedAt;

  @Column(name = "announced_at")
  private Instant announcedAt;

  @Column(name = "listed_at")
  private Instant listedAt;

  @Column(name = "trashed_at")
  private Instant trashedAt;

  @Enumerated(EnumType.STRING)
  @Column(name = "trashed_status")
  private Status trashedStatus;

  @ManyToOne(fetch = FetchType.LAZY)
  private Post parent;

  @Column(name = "parent_id", insertable = false, updatable = false)
  private Long parentId;

  @Column(name = "menu_order")
  private int menuOrder;

  private boolean sticky;

  @Size(max = 255)
  private String password;

  @Column(name = "comments_open")
  private boolean commentsOpen = true;

  @Column(name = "pings_open")
  private boolean pingsOpen = true;

  @Column(name = "comment_count")
  private long commentCount;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "picture_id")
  private Media picture;

  /**
   * How often its text was made since its files were noted. It counts rather than flags, so that a
   * change between is never lost.
   */
  @Column(name = "media_due")
  private int mediaDue = 1;

  private String guid;

  @ManyToMany
  @JoinTable(
      name = "post_category",
      joinColumns = @JoinColumn(name = "post_id"),
      inverseJoinColumns = @JoinColumn(name = "category_id"))
  @OrderBy("name, id")
  private Set<Category> categories = new LinkedHashSet<>();

  @ManyToMany
  @JoinTable(
      name = "post_tag",
      joinColumns = @JoinColumn(name = "post_id"),
      inverseJoinColumns = @JoinColumn(name = "tag_id"))
  @OrderBy("name, id")
  private Set<Tag> tags = new LinkedHashSet<>();

  @Version private int version;

  protected Post() {}

  /** A draft without a title, words or terms. */
  public Post(long id, Kind kind, Account author, Instant now, LocalDateTime local, String guid) {
    this.id = id;
    this.kind = kind;
    this.status = Status.DRAFT;
    this.slug = "";
    this.title = "";
    this.content = "";
    this.excerpt = "";
    this.author = author;
    this.publishedAt = now;
    this.publishedLocal = local;
    this.modifiedAt = now;
    this.guid = guid;
  }

  public long getId() {
    return id;
  }

  public Kind getKind() {
    return kind;
  }

  public boolean isPage() {
    return kind == Kind.PAGE;
  }

  public Status getStatus() {
    return status;
  }

  /** How far it had come before it was put into the trash; its status when it was not. */
  public Status getStanding() {
    return status != Status.TRASH ? status : trashedStatus == null ? Status.DRAFT : trashedStatus;
  }

  /** True while it waits for its moment to become public. */
  public boolean isScheduled(Instant now) {
    return status == Status.PUBLISHED && publishedAt.isAfter(now);
  }

  /** Canonical slug; empty for a draft that never had one. */
  public String getSlug() {
    return slug;
  }

  /** Plain text; may be empty. */
  public String getTitle() {
    return title;
  }

  /** The words as the editor or the export gave them, byte for byte. */
  public String getContent() {
    return content;
  }

  /** The summary its author wrote, as given; may be empty. */
  public String getExcerpt() {
    return excerpt;
  }

  /** Sanitised HTML of the whole post. */
  public String getBodyHtml() {
    return bodyHtml;
  }

  /** Sanitised HTML for lists. */
  public String getSummaryHtml() {
    return summaryHtml;
  }

  /** {@code ltr} or {@code rtl}, for the {@code dir} attribute. */
  public String getDirection() {
    return direction;
  }

  /** BCP 47 tag where it differs from the site's language, or null. */
  public String getLanguage() {
    return language;
  }

  public Account getAuthor() {
    return author;
  }

  public Instant getPublishedAt() {
    return publishedAt;
  }

  /** The clock of the site at publication: what the permalink and the archives go by. */
  public LocalDateTime getPublishedLocal() {
    return publishedLocal;
  }

  public Instant getModifiedAt() {
    return modifiedAt;
  }

  public Post getParent() {
    return parent;
  }

  /** Number of the page it stood below when it was read, without reading that page; or null. */
  Long getParentId() {
    return parentId;
  }

  public int getMenuOrder() {
    return menuOrder;
  }

  public boolean isSticky() {
    return sticky;
  }

  public String getPassword() {
    return password;
  }

  public boolean isProtected() {
    return password != null && !password.isEmpty();
  }

  public boolean isCommentsOpen() {
    return commentsOpen;
  }

  public boolean isPingsOpen() {
    return pingsOpen;
  }

  /** Number of approved comments. */
  public long getCommentCount() {
    return commentCount;
  }

  public Media getPicture() {
    return picture;
  }

  public String getGuid() {
    return guid;
  }

  public Set<Category> getCategories() {
    return categories;
  }

  public Set<Tag> getTags() {
    return tags;
  }

  public int getVersion() {
    return version;
  }

  /** True when every reader may see it at that moment. */
  public boolean isPublic(Instant now) {
    return status == Status.PUBLISHED && !publishedAt.isAfter(now);
  }

  /** Gives it words. */
  public void write(String newTitle, String newContent, String newExcerpt) {
    call(newTitle);
    content = newContent;
    excerpt = newExcerpt;
  }

  /** Changes its title alone. */
  public void call(String newTitle) {
    title = newTitle;
    titleKey = TitleKey.of(newTitle);
  }

  /** Gives it the HTML that readers see, made from its words. */
  public void render(String body, String summary, String textDirection, String textLanguage) {
    bodyHtml = body;
    summaryHtml = summary;
    direction = textDirection;
    language = textLanguage;
    mediaDue++;
  }

  /** Where it stands: slug, and for a page the page above it (null for none) and its order. */
  public void place(String newSlug, Post newParent, int newMenuOrder) {
    slug = newSlug;
    parent = newParent;
    menuOrder = newMenuOrder;
  }

  /** When it is (to be) published, and how far it has come. */
  public void publishAt(Status newStatus, Instant moment, LocalDateTime local, Instant modified) {
    status = newStatus;
    publishedAt = moment;
    publishedLocal = local;
    modifiedAt = modified;
    listedAt = kind == Kind.POST && newStatus == Status.PUBLISHED ? moment : null;
    trashedAt = null;
    trashedStatus = null;
  }

  /** Puts it into the trash, from which it can come back. */
  public void trash(Instant now) {
    if (status != Status.TRASH) {
      trashedStatus = status;
      trashedAt = now;
      status = Status.TRASH;
      listedAt = null;
    }
  }

  /**
   * Takes it out of the trash, as it was before. What was to be published meanwhile is a draft: it
   * must not come upon readers by surprise.
   */
  public void restore(Instant now) {
    if (status == Status.TRASH) {
      boolean missed =
          trashedAt != null && publishedAt.isAfter(trashedAt) && !publishedAt.isAfter(now);
      Status standing = missed ? Status.DRAFT : getStanding();
      publishAt(standing, publishedAt, publishedLocal, modifiedAt);
    }
  }

  /** Who wrote it. */
  public void attributeTo(Account newAuthor) {
    author = newAuthor;
  }

  /** Keeps it from being mailed to followers. */
  public void markAnnounced(Instant when) {
    announcedAt = when;
  }

  public Instant getAnnouncedAt() {
    return announcedAt;
  }

  /** Keeps it on top of the front page, or not. */
  public void stick(boolean onTop) {
    sticky = onTop;
  }

  /** Asks readers for a password; null or empty for none. */
  public void protect(String newPassword) {
    password = newPassword == null || newPassword.isEmpty() ? null : newPassword;
  }

  /** Opens or closes it for comments and for pings. */
  public void openFor(boolean comments, boolean pings) {
    commentsOpen = comments;
    pingsOpen = pings;
  }

  /** Its featured picture; null for none. */
  public void illustrate(Media newPicture) {
    picture = newPicture;
  }

  /** Says how many approved comments it has. */
  public void countComments(long approved) {
    commentCount = approved;
  }
}
