package org.broadsheet.post.terms;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** A slug, and perhaps a number, under which a category or tag used to be found. */
@Entity
@Table(name = "former_term")
public class FormerTerm {

  /** Stands for categories where tags have their taxonomy. */
  public static final String CATEGORY = "category";

  @Id
  @SequenceGenerator(name = "rows", sequenceName = "row_sequence", allocationSize = 50)
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "rows")
  private long id;

  private String taxonomy;
  private String slug;

  @Column(name = "former_number")
  private Long formerNumber;

  @Column(name = "term_id")
  private long term;

  protected FormerTerm() {}

  /**
   * @param taxonomy {@link #CATEGORY}, or the taxonomy of a tag
   * @param slug canonical slug it had
   * @param formerNumber number it had before it became part of another; null when it kept it
   * @param term number of what is found there today
   */
  public FormerTerm(String taxonomy, String slug, Long formerNumber, long term) {
    this.taxonomy = taxonomy;
    this.slug = slug;
    this.formerNumber = formerNumber;
    this.term = term;
  }

  /** Number of what is found there today. */
  public long getTerm() {
    return term;
  }
}
