package org.broadsheet.sample;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The note that a row belongs to the sample digest, and so may be taken away with it. */
@Entity
@Table(name = "sample_row")
public class SampleRow {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "rows")
  private long id;

  @Column(name = "table_name")
  private String tableName;

  @Column(name = "row_id")
  private long rowId;

  protected SampleRow() {}

  SampleRow(String tableName, long rowId) {
    this.tableName = tableName;
    this.rowId = rowId;
  }
}
