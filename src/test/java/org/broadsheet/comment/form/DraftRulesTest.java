package org.broadsheet.comment.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DraftRulesTest {

  @Test
  void whatIsMissingIsSaidOfEachField() {
    assertThat(DraftRules.check(draft(Map.of()), true))
        .containsOnlyKeys("comment", "author", "email");
    assertThat(DraftRules.check(draft(Map.of("comment", "Well said.")), false)).isEmpty();
    assertThat(DraftRules.check(draft(Map.of("comment", "Well.", "follow", "yes")), false))
        .containsEntry("email", "comment.form.email.follow");
  }

  @Test
  void theLimitsAreThoseOfWordPress() {
    Map<String, String> most = new HashMap<>();
    most.put("author", "n".repeat(245));
    most.put("email", "e".repeat(60) + "@" + "e".repeat(31) + ".example");
    most.put("url", "http://u.example/" + "u".repeat(183));
    most.put("comment", "🚢".repeat(65_525));
    assertThat(DraftRules.check(draft(most), true)).isEmpty();

    most.replaceAll((field, value) -> field.equals("email") ? "e" + value : value + "x");
    assertThat(DraftRules.check(draft(most), true))
        .containsOnlyKeys("author", "email", "url", "comment");
  }

  @Test
  void aCommentOfWhichNothingIsLeftIsNone() {
    assertThat(DraftRules.check(draft(Map.of("comment", "<script>alert(1)</script>")), false))
        .containsEntry("comment", "comment.form.text.nothing");
    assertThat(DraftRules.check(draft(Map.of("comment", " \u0000\u202e ")), false))
        .containsEntry("comment", "comment.form.text.missing");
  }

  @Test
  void anAddressIsOne() {
    for (String bad :
        new String[] {"me", "me@", "a b@c.example", "a@b@c.example", "a,b@c.example"}) {
      assertThat(DraftRules.check(draft(Map.of("comment", "Well.", "email", bad)), false))
          .as(bad)
          .containsEntry("email", "comment.form.email.invalid");
    }
  }

  private static CommentDraft draft(Map<String, String> fields) {
    return CommentDraft.read(fields::get);
  }
}
