/**
 * Figures about this node for the operator's monitoring, in the text format of Prometheus. Start
 * with {@link org.broadsheet.system.metrics.MetricSource}: a feature that has figures implements
 * it. May use {@code system}.
 */
package org.broadsheet.system.metrics;
