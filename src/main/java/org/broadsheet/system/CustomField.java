package org.broadsheet.system;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** Something that came with a post, comment or term and that Broadsheet has no field for. */
@Entity
@Table(name = "custom_field")
public class CustomField {

  @Id
  @SequenceGenerator(name = "rows", sequenceName = "row_sequence", allocationSize = 50)
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "rows")
  private long id;

  @Column(name = "owner_kind")
  private String ownerKind;

  @Column(name = "owner_id")
  private long ownerId;

  private String name;
  private String content;

  protected CustomField() {}

  /** A field of the thing of that kind ({@code post}, {@code comment} …) with that number. */
  public CustomField(String ownerKind, long ownerId, String name, String content) {
    this.ownerKind = ownerKind;
    this.ownerId = ownerId;
    this.name = name;
    this.content = content;
  }

  public String getName() {
    return name;
  }

  /** As it came; never interpreted, above all not as serialised PHP. */
  public String getContent() {
    return content;
  }
}
