package org.broadsheet.importer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** Where a thing of an old site went, so that the next import of that site finds it again. */
@Entity
@Table(name = "import_record")
public class ImportRecord {

  @Id
  @SequenceGenerator(name = "rows", sequenceName = "row_sequence", allocationSize = 50)
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "rows")
  private long id;

  private String site;

  @Column(name = "item_kind")
  private String kind;

  @Column(name = "item_key")
  private String key;

  @Column(name = "target_id")
  private Long targetId;

  private String digest;
  private String payload;

  protected ImportRecord() {}

  /**
   * A thing of that kind, which had that key on that site.
   *
   * @param targetId its number here, or null for data that is only kept
   */
  public ImportRecord(String site, String kind, String key, Long targetId, String digest) {
    this.site = site;
    this.kind = kind;
    this.key = key;
    this.targetId = targetId;
    this.digest = digest;
  }

  public String getKey() {
    return key;
  }

  public Long getTargetId() {
    return targetId;
  }

  /** Fingerprint of the thing as it was imported last. */
  public String getDigest() {
    return digest;
  }

  /** Data kept as it came, or null. */
  public String getPayload() {
    return payload;
  }

  void stored(Long newTargetId, String newDigest) {
    targetId = newTargetId;
    digest = newDigest;
  }

  void keep(String data) {
    payload = data;
  }
}
