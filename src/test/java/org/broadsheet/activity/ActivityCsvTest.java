package org.broadsheet.activity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ActivityCsvTest {

  @Test
  void quotesStayInsideTheirCell() {
    assertThat(ActivityCsv.line("a", "say \"no\", twice", "two\nlines"))
        .isEqualTo("\"a\",\"say \"\"no\"\", twice\",\"two\nlines\"\r\n");
  }

  @Test
  void aNameIsNoFormula() {
    assertThat(ActivityCsv.line("=HYPERLINK(\"x\")", "+1", "-1", "@x", "\t=1", "1-1"))
        .isEqualTo("\"'=HYPERLINK(\"\"x\"\")\",\"'+1\",\"'-1\",\"'@x\",\"'\t=1\",\"1-1\"\r\n");
  }
}
