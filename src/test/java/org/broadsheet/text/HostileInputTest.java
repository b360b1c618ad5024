package org.broadsheet.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Texts made to hang, overflow or explode: what counts is that each one comes to its end. */
@Timeout(60)
class HostileInputTest {

  private static final RenderContext CONTEXT =
      new RenderContext(
          OldSite.NONE,
          Pictures.NONE,
          new Labels("{0}", "{0}", "{0}", "{0}", "{0}", "{0}", "{0}", ""));

  private static String render(String source) {
    String html = PostBody.render(source, CONTEXT).html();
    assertThat(html.length()).isLessThan(20 * source.length() + 100);
    Html.comment(source);
    return html;
  }

  @Test
  void oneLongLine() {
    assertThat(render("lorem ".repeat(1_700_000))).hasSizeGreaterThan(10_000_000);
  }

  @Test
  void deepNesting() {
    for (String tag :
        List.of(
            "<b>",
            "<div>",
            "<ul><li>",
            "<table><tr><td>",
            "<math><mi><table>",
            "<ruby>",
            "<a href=x><div>",
            "<svg>",
            "<object>",
            "<font>",
            "<blockquote>")) {
      assertThat(render(tag.repeat(100_000) + "end")).doesNotContain("<font");
    }
    assertThat(render("<div>".repeat(100_000) + "end")).contains("end");
    assertThat(render("<b><i><u><em>".repeat(20_000) + "<p>x".repeat(20_000))).contains("x");
  }

  @Test
  void marksThatNeverEnd() {
    for (String mark :
        List.of(
            "[",
            "[[",
            "[/a",
            "<",
            "<a b=\"",
            "<!--",
            "<pre>",
            "<script>",
            "&",
            "[caption]",
            "http://")) {
      render(mark.repeat(100_000));
      render(mark.repeat(100_000) + "\">]-->");
    }
    assertThat(render("[".repeat(100_000))).contains("[".repeat(100_000));
  }

  @Test
  void manyShortcodes() {
    assertThat(render("[youtube abcdefghijk]\n".repeat(50_000)).split("<a ", -1)).hasSize(50_001);
    render("[caption][embed]".repeat(50_000) + "[/embed][/caption]".repeat(50_000));
    PostBody unknown = PostBody.render("[x a=1]".repeat(50_000), CONTEXT);
    assertThat(unknown.notes()).hasSize(1);
  }

  @Test
  void unclosedCommentsAndTagsSwallowNothing() {
    assertThat(render("before <!-- after")).contains("after");
    assertThat(render("<a href=\"/x>link</a> the rest")).contains("the rest");
    assertThat(render("a\u0000\u0001b\ud800c\uffff")).contains("abc");
  }
}
