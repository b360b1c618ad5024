package org.broadsheet.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlTest {

  private static String post(String html) {
    return Html.post(html).replace("&#61;", "=").replace(" />", ">").replace("\n", "");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "<scr<script>ipt>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "<img src=\"javascript:alert(1)\">",
        "<img src=\"data:image/svg+xml,<svg onload=alert(1)>\">",
        "<img srcset=\"//evil.example/a 1x, javascript:alert(1) 2x\" src=\"/a\">",
        "<img src=\"/\\evil.example/a\"><img src=\"\\\\evil.example/a\"><img src=\"/\t/evil.example/a\">",
        "<a href=\"java\tscript:alert(1)\">x</a>",
        "<a href=\" &#1; javascript:alert(1)\">x</a>",
        "<a href=\"&#106;avascript&colon;alert(1)\">x</a>",
        "<a href=\"vbscript:x\">x</a><a href=\"data:text/html,x\">y</a>",
        "<svg><style><img src=x onerror=alert(1)></style></svg>",
        "<svg><a xlink:href=\"javascript:alert(1)\"><text>x</text></a></svg>",
        "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=alert(1)&gt;\">",
        "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
        "<p style=\"background:url(javascript:alert(1))\" onclick=alert(1)>x</p>",
        "<style>@import 'http://evil.example'</style><link rel=stylesheet href=//evil.example>",
        "<iframe srcdoc=\"<script>alert(1)</script>\"></iframe>",
        "<form action=//evil.example><input name=a><button formaction=javascript:x>x</button></form>",
        "<video poster=//evil.example/a src=/a><source src=//evil.example/b></video>",
        "<audio src=//evil.example/a autoplay>",
        "<base href=//evil.example><meta http-equiv=refresh content=0>",
        "<template><img src=x onerror=alert(1)></template>",
        "<xmp><img src=x onerror=alert(1)></xmp>",
        "<a href='x' title='\"><img src=x onerror=alert(1)>'>x</a>",
        "<!--><img src=x onerror=alert(1)>--><!-- <img src=x onerror=alert(1)>",
        "<![CDATA[<img src=x onerror=alert(1)>]]><?php echo '<script>' ?>",
        "<img src=\"x\u0000\" onerror\u0000=alert(1)><im\u0000g src=x onerror=alert(1)>",
        "<a href=\"javascript:alert(1)",
        "[caption caption='<img src=x onerror=alert(1)>' id='\" onclick=\"x']<img src=/a>[/caption]",
        "[embed]javascript:alert(1)[/embed][youtube='\"><script>alert(1)</script>']",
        "[video src='javascript:alert(1)' poster='//evil.example/a\" onerror=\"x']",
        "[sourcecode]</code></pre><script>alert(1)</script>[/sourcecode]",
        "<details open ontoggle=alert(1)>x</details><marquee onstart=alert(1)>x</marquee>",
      })
  void letsNothingRunOrLoadFromElsewhere(String attack) {
    assertHarmless(Html.post(attack));
    assertHarmless(Html.comment(attack));
    assertHarmless(Html.post(Html.post(attack)));
    RenderContext context = new RenderContext(OldSite.NONE, Pictures.NONE, Labels.PROVIDER_ONLY);
    assertHarmless(PostBody.render(attack, context).html());
    assertHarmless(PostBody.render("<!-- wp:html -->" + attack, context).html());
  }

  private static void assertHarmless(String html) {
    Document page = Jsoup.parse(html);
    assertThat(
            page.select(
                "script,style,iframe,svg,math,form,input,object,embed,template,link,base,meta,noscript"))
        .isEmpty();
    for (Element element : page.getAllElements()) {
      for (Attribute attribute : element.attributes()) {
        assertThat(attribute.getKey())
            .doesNotStartWith("on")
            .isNotIn("style", "srcdoc", "autoplay");
      }
      for (String name : new String[] {"src", "poster", "srcset"}) {
        assertThat(element.attr(name)).doesNotContain(":", "//", "\\");
      }
      assertThat(element.attr("href")).matches("(?i)|https?://.*|//.*|mailto:.*|[^:]*");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<p>a<p>b|<p>a</p><p>b</p>",
        "<b>one<p>two</p></b>|<b>one</b><p><b>two</b></p>",
        "<h2>a<div>b</div></h2>|<h2>a<br>b</h2>",
        "<ul>loose<li>a<ul><li>b</ul></ul>|<ul><li>loose</li><li>a<ul><li>b</li></ul></li></ul>",
        "<ul><ul><li>a</ul></ul>|<ul><li><ul><li>a</li></ul></li></ul>",
        "<li>stray</li>|<div>stray</div>",
        "<table align=left><tr><td>a<td>b</table>|<table class=\"alignleft\"><tbody><tr><td>a</td><td>b</td></tr></tbody></table>",
        "<table><tr></tr></table>|''",
        "<center>c</center>|<div class=\"aligncenter\">c</div>",
        "<font color=red>r</font><strike>s</strike><tt>t</tt><acronym title=x>A</acronym>|r<s>s</s><code>t</code><abbr title=\"x\">A</abbr>",
        "<p style=\"color:red;text-align:right\">x</p>|<p class=\"has-text-align-right\">x</p>",
        "<p class=\"evil alignleft wp-block-quote\">x</p>|<p class=\"alignleft wp-block-quote\">x</p>",
        "<img src=/a.jpg align=right width=5px height=100%>|<img src=\"/a.jpg\" alt=\"\" width=\"5\" class=\"alignright\">",
        "<p id=a>x</p><p id=a>y</p><p id=\"b c\">z</p>|<p id=\"a\">x</p><p>y</p><p>z</p>",
        "<a name=top>x</a>|<a id=\"top\">x</a>",
        "<a href=\"/x y\">x</a>|<a href=\"/x%20y\">x</a>",
        "<a href=\"http://a b/\">x</a>|x",
        "<a href=\"javascript:x\">x</a>|x",
        "<p lang=\"zh-Hant-TW\" dir=\"RTL\">x</p><p lang=\"klingon\">y</p>|<p lang=\"zh-Hant-TW\" dir=\"rtl\">x</p><p>y</p>",
        "<dl><dt>a<dd>b</dl>|<dl><dt>a</dt><dd>b</dd></dl>",
        "<details>x</details>|<div>x</div>",
        "<ruby>漢<rp>(</rp><rt>kan</rt></ruby>|<ruby>漢<rp>(</rp><rt>kan</rt></ruby>",
        "<a href=/1><div>x</div></a>|<div><a href=\"/1\">x</a></div>",
        "<figure><img src=/a alt=b><figcaption>c</figcaption></figure>|<figure><img src=\"/a\" alt=\"b\"><figcaption>c</figcaption></figure>",
        "<p></p><b> </b><p>&nbsp;</p>|<p>\u00a0</p>",
      })
  void makesValidHtml(String source, String expected) {
    assertThat(post(source).strip()).isEqualTo(expected);
  }

  @Test
  void isStable() {
    String once =
        Html.post("<b>one<p>two<ul>x<li>y<table><td>z</table><img src=/a><a href='/b?c=d&e'>f</a>");
    assertThat(Html.post(once)).isEqualTo(once);
  }

  @Test
  void keepsWhatVisitorsMayWrite() {
    String comment =
        Html.comment(
                "Hi <b>you</b> <h1>x</h1>\nline\n\nsee http://a.example/b. <a href='/x' onclick=y>z</a> <img src=/a>")
            .replace("&#61;", "=");
    assertThat(comment)
        .contains("<p>Hi <b>you</b>", "<p>x</p>", "<p>line</p>")
        .contains(
            "<a href=\"http://a.example/b\" rel=\"nofollow ugc noopener\">http://a.example/b</a>. ")
        .contains("<a href=\"/x\" rel=\"nofollow ugc noopener\">z</a>")
        .doesNotContain("<h1", "<img", "onclick");
    assertThat(Html.comment("a < b & c")).isEqualTo("<p>a &lt; b &amp; c</p>");
  }

  @Test
  void readsPlainText() {
    assertThat(Html.text("<p>a&nbsp;b</p><p>c<br>d <b>e</b>f</p><script>x</script>&lt;i&gt;"))
        .isEqualTo("a b c d ef <i>");
    assertThat(Html.escape("<a href=\"x\">'&")).isEqualTo("&lt;a href=&quot;x&quot;&gt;&#39;&amp;");
  }
}
