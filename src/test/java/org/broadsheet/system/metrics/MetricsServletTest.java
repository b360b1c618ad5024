package org.broadsheet.system.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MetricsServletTest {

  @Test
  void aFigureHasItsNameMeaningAndKind() {
    StringBuilder text = new StringBuilder();
    MetricsServlet.write(Metric.counter("pages_made_total", "Pages made.", 12), text);

    assertThat(text)
        .hasToString(
            """
            # HELP broadsheet_pages_made_total Pages made.
            # TYPE broadsheet_pages_made_total counter
            broadsheet_pages_made_total 12
            """);
  }
}
