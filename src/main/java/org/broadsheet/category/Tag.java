package org.broadsheet.category;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import jakarta.validation.constraints.NotBlank;

/** A word that joins posts across topics; terms of imported custom taxonomies are tags too. */
@Entity
public class Tag {

  /** The taxonomy of ordinary tags, as WordPress calls it. */
  public static final String ORDINARY = "post_tag";

  @Id private long id;

  @NotBlank private String taxonomy;
  @NotBlank private String slug;
  @NotBlank private String name;
  private String description;

  @Column(name = "parent_slug")
  private String parentSlug = "";

  @Column(name = "post_count")
  private long postCount;

  @Version private int version;

  protected Tag() {}

  /** A tag without posts. */
  public Tag(long id, String taxonomy, String slug, String name, String description) {
    this.id = id;
    this.taxonomy = taxonomy;
    this.slug = slug;
    this.name = name;
    this.description = description;
  }

  public long getId() {
    return id;
  }

  /** {@link #ORDINARY}, or the taxonomy the term had on its old site. */
  public String getTaxonomy() {
    return taxonomy;
  }

  /** True for a tag as editors know it, false for a term of an imported taxonomy. */
  public boolean isOrdinary() {
    return ORDINARY.equals(taxonomy);
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

  /** Slug of the wider term of a hierarchical taxonomy; mostly empty. */
  public String getParentSlug() {
    return parentSlug;
  }

  /** Number of public posts with this tag. */
  public long getPostCount() {
    return postCount;
  }

  /** Gives it another address; whoever does so sees that the old one leads here. */
  public void rename(String newSlug) {
    slug = newSlug;
  }

  /** Changes what the tag is called and says. */
  public void describe(String newName, String newDescription, String newParentSlug) {
    name = newName;
    description = newDescription;
    parentSlug = newParentSlug;
  }
}
