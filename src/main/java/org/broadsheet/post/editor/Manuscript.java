package org.broadsheet.post.editor;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.broadsheet.category.Tag;
import org.broadsheet.post.Kind;
import org.broadsheet.post.Post;

/** A post or page as it stands in the form of the editor. */
public class Manuscript {

  private final Kind kind;
  private Long id;
  private Instant base;
  private Words words = new Words("", "", "");
  private String slug = "";
  private Set<Long> categories = new LinkedHashSet<>();
  private String tags = "";
  private Long picture;
  private boolean sticky;
  private Visibility visibility = Visibility.PUBLIC;
  private String password = "";
  private boolean commentsOpen = true;
  private boolean pingsOpen = true;
  private Long author;
  private Long parent;
  private int menuOrder;
  private LocalDateTime when;

  /** An empty one. */
  public Manuscript(Kind kind) {
    this.kind = kind;
  }

  /** A post as it is stored; asks for all that belongs to it. */
  static Manuscript of(Post post, Instant now) {
    Manuscript text = new Manuscript(post.getKind());
    text.id = post.getId();
    text.base = post.getModifiedAt();
    text.words = Words.of(post);
    text.slug = post.getSlug();
    post.getCategories().forEach(each -> text.categories.add(each.getId()));
    text.tags =
        post.getTags().stream()
            .filter(Tag::isOrdinary)
            .map(Tag::getName)
            .collect(Collectors.joining(", "));
    text.picture = post.getPicture() == null ? null : post.getPicture().getId();
    text.sticky = post.isSticky();
    text.visibility = Visibility.of(post);
    text.password = post.getPassword() == null ? "" : post.getPassword();
    text.commentsOpen = post.isCommentsOpen();
    text.pingsOpen = post.isPingsOpen();
    text.author = post.getAuthor().getId();
    text.parent = post.getParent() == null ? null : post.getParent().getId();
    text.menuOrder = post.getMenuOrder();
    boolean out = post.getStatus().isShown();
    boolean dated = out || post.getPublishedAt().isAfter(now);
    text.when = dated ? post.getPublishedLocal().truncatedTo(ChronoUnit.MINUTES) : null;
    return text;
  }

  public Kind getKind() {
    return kind;
  }

  /** Number of the post; null while it was never saved. */
  public Long getId() {
    return id;
  }

  /** When the post was saved last before somebody began to write; null when it never was. */
  public Instant getBase() {
    return base;
  }

  /** The post that this is about, and the version of it that was read. */
  public void startsFrom(Long newId, Instant newBase) {
    id = newId;
    base = newBase;
  }

  public Words getWords() {
    return words;
  }

  public void setWords(Words words) {
    this.words = words;
  }

  public String getSlug() {
    return slug;
  }

  public void setSlug(String slug) {
    this.slug = slug == null ? "" : slug.strip();
  }

  /** Numbers of categories. */
  public Set<Long> getCategories() {
    return categories;
  }

  public void setCategories(Set<Long> categories) {
    this.categories = new LinkedHashSet<>(categories);
  }

  /** Names of tags, with commas between them. */
  public String getTags() {
    return tags;
  }

  public void setTags(String tags) {
    this.tags = tags == null ? "" : tags;
  }

  /** Number of the featured picture, or null. */
  public Long getPicture() {
    return picture;
  }

  public void setPicture(Long picture) {
    this.picture = picture;
  }

  public boolean isSticky() {
    return sticky;
  }

  public void setSticky(boolean sticky) {
    this.sticky = sticky;
  }

  public Visibility getVisibility() {
    return visibility;
  }

  public void setVisibility(Visibility visibility) {
    this.visibility = visibility == null ? Visibility.PUBLIC : visibility;
  }

  public String getPassword() {
    return password;
  }

  public void setPassword(String password) {
    this.password = password == null ? "" : password;
  }

  public boolean isCommentsOpen() {
    return commentsOpen;
  }

  public void setCommentsOpen(boolean commentsOpen) {
    this.commentsOpen = commentsOpen;
  }

  public boolean isPingsOpen() {
    return pingsOpen;
  }

  public void setPingsOpen(boolean pingsOpen) {
    this.pingsOpen = pingsOpen;
  }

  /** Number of the person who wrote it; null for whoever saves it first. */
  public Long getAuthor() {
    return author;
  }

  public void setAuthor(Long author) {
    this.author = author;
  }

  /** Number of the page above this one, or null. */
  public Long getParent() {
    return parent;
  }

  public void setParent(Long parent) {
    this.parent = parent;
  }

  public int getMenuOrder() {
    return menuOrder;
  }

  public void setMenuOrder(int menuOrder) {
    this.menuOrder = menuOrder;
  }

  /** When it shall be published, by the clock of the site; null for at once. */
  public LocalDateTime getWhen() {
    return when;
  }

  public void setWhen(LocalDateTime when) {
    this.when = when;
  }
}
