package org.broadsheet.system.metrics;

import java.util.List;

/** Who has figures about this node; every CDI bean of this type is asked. */
public interface MetricSource {

  /** The figures of this moment; none of them costs a question to the database. */
  List<Metric> metrics();
}
