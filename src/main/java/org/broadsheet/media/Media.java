package org.broadsheet.media;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import org.broadsheet.account.Account;

/** A picture, document, sound or film, with what is said about it. */
@Entity
public class Media {

  @Id private long id;

  @Column(name = "post_id")
  private Long postId;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "author_id")
  private Account author;

  private String slug;
  private String title;
  private String caption = "";
  private String description = "";

  @Column(name = "alt_text")
  private String altText = "";

  @Column(name = "media_type")
  private String mediaType;

  @Enumerated(EnumType.STRING)
  private MediaKind kind;

  @Column(name = "file_path")
  private String filePath;

  @Column(name = "source_url")
  private String sourceUrl;

  private String guid;
  private Integer width;
  private Integer height;

  @Column(name = "byte_count")
  private Long byteCount;

  private int revision;

  @Column(name = "menu_order")
  private int menuOrder;

  @Column(name = "uploaded_at")
  private Instant uploadedAt;

  @Enumerated(EnumType.STRING)
  @Column(name = "fetch_state")
  private FetchState fetchState = FetchState.WAITING;

  @Column(name = "fetch_at")
  private Instant fetchAt = Instant.EPOCH;

  @Column(name = "fetch_attempts")
  private int fetchAttempts;

  @Column(name = "fetch_failure")
  private String fetchFailure;

  private String sizes = "";

  @Enumerated(EnumType.STRING)
  @Column(name = "size_state")
  private SizeState sizeState = SizeState.WAITING;

  @Column(name = "size_at")
  private Instant sizeAt = Instant.EPOCH;

  @Column(name = "size_attempts")
  private int sizeAttempts;

  @Version private int version;

  protected Media() {}

  /** A file that is expected at {@code filePath}, relative to the media folder. */
  public Media(
      long id, String slug, String title, String mediaType, String filePath, Instant when) {
    this.id = id;
    this.slug = slug;
    this.title = title;
    this.mediaType = mediaType;
    this.kind = MediaKind.of(mediaType);
    this.filePath = filePath;
    this.uploadedAt = when;
    this.guid = "";
  }

  public long getId() {
    return id;
  }

  /** Number of the post it was uploaded to, or null. */
  public Long getPostId() {
    return postId;
  }

  public Account getAuthor() {
    return author;
  }

  public String getSlug() {
    return slug;
  }

  public String getTitle() {
    return title;
  }

  /** Sanitised HTML; may be empty. */
  public String getCaption() {
    return caption;
  }

  /** Sanitised HTML; may be empty. */
  public String getDescription() {
    return description;
  }

  public String getAltText() {
    return altText;
  }

  /** Internet media type, such as {@code image/jpeg}. */
  public String getMediaType() {
    return mediaType;
  }

  public MediaKind getKind() {
    return kind;
  }

  public boolean isPicture() {
    return kind == MediaKind.PICTURE;
  }

  /** Path inside the media folder, such as {@code 2006/11/pier.jpg}. */
  public String getFilePath() {
    return filePath;
  }

  /** Where the file was on its old site, or null. */
  public String getSourceUrl() {
    return sourceUrl;
  }

  /** Address on this site. */
  public String getAddress() {
    return MediaFiles.address(filePath);
  }

  public Integer getWidth() {
    return width;
  }

  public Integer getHeight() {
    return height;
  }

  public Long getByteCount() {
    return byteCount;
  }

  /** How often its file was changed under the same address. */
  public int getRevision() {
    return revision;
  }

  public int getMenuOrder() {
    return menuOrder;
  }

  public Instant getUploadedAt() {
    return uploadedAt;
  }

  public FetchState getFetchState() {
    return fetchState;
  }

  int getVersion() {
    return version;
  }

  /** The picture in all its sizes that are here. */
  public Renditions getRenditions() {
    return new Renditions(filePath, width, height, sizes, revision);
  }

  /** Whether its smaller sizes are made. */
  public SizeState getSizeState() {
    return sizeState;
  }

  /** When its sizes may be made next; a moment to come while a node makes them. */
  public Instant getSizeAt() {
    return sizeAt;
  }

  /** Times that making its sizes was begun. */
  public int getSizeAttempts() {
    return sizeAttempts;
  }

  /** Times that fetching it went wrong since somebody last wanted it. */
  public int getFetchAttempts() {
    return fetchAttempts;
  }

  /** Message key of why fetching it went wrong last, or null. */
  public String getFetchFailure() {
    return fetchFailure;
  }

  /** Says what people see of it. */
  public void describe(String newTitle, String newCaption, String newDescription, String newAlt) {
    title = newTitle;
    caption = newCaption;
    description = newDescription;
    altText = newAlt;
  }

  /** Says where it came from. */
  public void comesFrom(String newGuid, String newSourceUrl, Account newAuthor) {
    guid = newGuid;
    sourceUrl = newSourceUrl;
    author = newAuthor;
  }

  /** Files it under a post (null for none) at a place in the post's galleries. */
  public void attachTo(Long newPostId, int order) {
    postId = newPostId;
    menuOrder = order;
  }

  /** The picture's size in pixels, as far as it is known. */
  public void measure(Integer newWidth, Integer newHeight) {
    width = newWidth;
    height = newHeight;
  }

  /** The file is here. */
  public void stored(long bytes) {
    byteCount = bytes;
    fetchState = FetchState.STORED;
    fetchFailure = null;
  }

  /** Another file is at its address from now on; its sizes are made anew. */
  public void changed(long bytes, PictureSize size, Instant now) {
    stored(bytes);
    measure(size == null ? null : size.width(), size == null ? null : size.height());
    revision++;
    sizes = "";
    // Whoever makes sizes of the former file at this moment is waited for.
    sizeAt = sizeState == SizeState.WAITING && sizeAt.isAfter(now) ? sizeAt : now;
    sizeState = SizeState.WAITING;
    sizeAttempts = 0;
  }

  /** Its smaller sizes are here, written as {@link Renditions} reads them. */
  public void sized(String newSizes, SizeState state) {
    sizes = newSizes;
    sizeState = state;
  }

  /** Fetching it went wrong; it is tried again at a moment, or not at all (null). */
  void missed(String why, Instant again) {
    fetchFailure = why;
    fetchAttempts++;
    fetchState = again == null ? FetchState.FAILED : FetchState.WAITING;
    fetchAt = again == null ? fetchAt : again;
  }

  /** Fetching it may go on at once, though it took longer than one turn. */
  void goesOn(Instant when) {
    fetchAt = when;
  }

  /** The file is not here, for this reason. */
  public void notStored(FetchState why) {
    fetchState = why;
  }
}
