package org.broadsheet.appearance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A style sheet that the look of the site adds to the theme, known by the mark of its content. */
@Entity
@Table(name = "look_sheet")
public class LookSheet {

  @Id private String mark;
  private String custom;
  private String content;

  @Column(name = "created_at")
  private Instant createdAt;

  protected LookSheet() {}

  LookSheet(String mark, String custom, String content, Instant createdAt) {
    this.mark = mark;
    this.custom = custom;
    this.content = content;
    this.createdAt = createdAt;
  }

  public String getMark() {
    return mark;
  }

  /** The rules of its own, as they were written. */
  public String getCustom() {
    return custom;
  }

  /** The whole sheet, as readers get it. */
  public String getContent() {
    return content;
  }

  public Instant getCreatedAt() {
    return createdAt;
  }
}
