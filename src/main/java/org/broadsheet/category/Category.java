package org.broadsheet.category;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import jakarta.validation.constraints.NotBlank;
import org.broadsheet.text.Slug;

/** A topic under which posts are filed; may belong to a wider one. */
@Entity
public class Category {

  @Id private long id;

  @NotBlank private String slug;
  @NotBlank private String name;
  private String description;

  @ManyToOne(fetch = FetchType.LAZY)
  private Category parent;

  @Column(name = "post_count")
  private long postCount;

  @Version private int version;

  protected Category() {}

  /** A topic at the top of the tree, without posts. */
  public Category(long id, String slug, String name, String description) {
    this.id = id;
    this.slug = slug;
    this.name = name;
    this.description = description;
  }

  public long getId() {
    return id;
  }

  public String getSlug() {
    return slug;
  }

  public String getName() {
    return name;
  }

  /** Sanitised HTML; may be empty. */
  public String getDescription() {
    return description;
  }

  /** The wider topic, or null at the top of the tree. */
  public Category getParent() {
    return parent;
  }

  /** The slugs from the top of the tree to here, percent-encoded and joined by slashes. */
  public String getPath() {
    String own = Slug.pathSegment(slug);
    return parent == null ? own : parent.getPath() + "/" + own;
  }

  /** Number of public posts filed directly here. */
  public long getPostCount() {
    return postCount;
  }

  /** Gives it another address; whoever does so sees that the old one leads here. */
  public void rename(String newSlug) {
    slug = newSlug;
  }

  /** Changes what the topic is called and says. */
  public void describe(String newName, String newDescription) {
    name = newName;
    description = newDescription;
  }

  /**
   * Puts the topic below another, or at the top with null.
   *
   * @throws IllegalArgumentException when that would close a circle
   */
  public void moveBelow(Category wider) {
    for (Category above = wider; above != null; above = above.parent) {
      if (above.id == id) {
        throw new IllegalArgumentException("A category cannot stand below itself: " + slug);
      }
    }
    parent = wider;
  }
}
