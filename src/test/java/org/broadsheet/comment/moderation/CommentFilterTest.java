package org.broadsheet.comment.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CommentFilterTest {

  @Test
  void anAddressSaysWhatIsListed() {
    CommentFilter filter = CommentFilter.of("spam", " 50% off ", "12");

    assertThat(filter).isEqualTo(new CommentFilter(CommentTab.SPAM, "50% off", 12));
    assertThat(filter.pattern()).isEqualTo("%50\\% off%");
    assertThat(filter.path()).isEqualTo("/admin/comments/?status=spam&post=12&s=50%25+off&");
    assertThat(filter.path(CommentTab.ALL)).isEqualTo("/admin/comments/?post=12&");
  }

  @Test
  void nonsenseListsAll() {
    assertThat(CommentFilter.of("SPAM'", null, "1e9"))
        .isEqualTo(new CommentFilter(CommentTab.ALL, "", 0));
    assertThat(CommentFilter.of(null, "\u0000a\u202e", "-1").words()).isEqualTo("a");
    assertThat(CommentFilter.of(null, "x".repeat(500), null).words()).hasSize(100);
  }
}
