package org.broadsheet.post;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** A slug or a day under which a post used to be found. */
@Entity
@Table(name = "former_address")
public class FormerAddress {

  @Id
  @SequenceGenerator(name = "rows", sequenceName = "row_sequence", allocationSize = 50)
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "rows")
  private long id;

  @Column(name = "post_id")
  private long postId;

  private String slug;

  @Column(name = "local_day")
  private Integer localDay;

  protected FormerAddress() {}

  /**
   * @param slug canonical slug it had, or null when only its day differed
   * @param localDay day it had as {@code yyyymmdd}, or null when only its slug differed
   */
  public FormerAddress(long postId, String slug, Integer localDay) {
    this.postId = postId;
    this.slug = slug;
    this.localDay = localDay;
  }

  public long getPostId() {
    return postId;
  }

  public String getSlug() {
    return slug;
  }

  public Integer getLocalDay() {
    return localDay;
  }
}
