package org.broadsheet.text;

import java.util.regex.Pattern;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** What posts and comments may hold: the last word before text reaches a reader. */
final class Policies {

  private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,3}");
  private static final Pattern INTEGER = Pattern.compile("-?\\d{1,9}");
  private static final Pattern DATE_TIME =
      Pattern.compile(
          "\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\\d|2[0-8])"
              + "(?:[T ](?:[01]\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d)?(?:Z|[+-](?:0\\d|1[0-3]):?[0-5]\\d))?");

  // After the patterns, which they use.
  static final PolicyFactory POST = post();
  static final PolicyFactory COMMENT = comment();

  private Policies() {}

  private static PolicyFactory post() {
    HtmlPolicyBuilder policy =
        new HtmlPolicyBuilder()
            .allowElements(
                "p", "div", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "dl", "dt", "dd")
            .allowElements("table", "caption", "thead", "tbody", "tfoot", "tr", "th", "td")
            .allowElements("colgroup", "col", "figure", "figcaption", "blockquote", "q", "cite")
            .allowElements("pre", "code", "kbd", "samp", "var", "abbr", "dfn", "sub", "sup", "del")
            .allowElements("ins", "small", "mark", "hr", "br", "wbr", "ruby", "rt", "rp")
            .allowElements("details", "summary", "address", "a", "b", "i", "em", "strong", "s", "u")
            .allowElements("span", "time", "bdi", "bdo", "img", "audio", "video", "source")
            .allowUrlProtocols("http", "https", "mailto", "tel", "ftp")
            .allowAttributes("lang")
            .matching(AttributeRules::lang)
            .globally()
            .allowAttributes("dir")
            .matching(true, "ltr", "rtl", "auto")
            .globally()
            .allowAttributes("id")
            .matching(AttributeRules::id)
            .globally()
            .allowAttributes("title")
            .globally()
            .allowAttributes("class")
            .matching(AttributeRules::classes)
            .globally();
    return media(tables(links(policy))).toFactory();
  }

  private static HtmlPolicyBuilder links(HtmlPolicyBuilder policy) {
    return policy
        .allowAttributes("href")
        .matching(AttributeRules::address)
        .onElements("a")
        .allowAttributes("rel")
        .matching(AttributeRules::rel)
        .onElements("a")
        .allowAttributes("cite")
        .matching(AttributeRules::address)
        .onElements("blockquote", "q", "del", "ins")
        .allowAttributes("datetime")
        .matching(DATE_TIME)
        .onElements("del", "ins", "time")
        .allowWithoutAttributes("span", "a");
  }

  private static HtmlPolicyBuilder tables(HtmlPolicyBuilder policy) {
    return policy
        .allowAttributes("colspan", "rowspan", "span")
        .matching(NUMBER)
        .onElements("td", "th", "col", "colgroup")
        .allowAttributes("scope")
        .matching(true, "row", "col", "rowgroup", "colgroup")
        .onElements("th")
        .allowAttributes("start", "value")
        .matching(INTEGER)
        .onElements("ol", "li")
        .allowAttributes("reversed")
        .onElements("ol")
        .allowAttributes("type")
        .matching(false, "1", "a", "A", "i", "I")
        .onElements("ol")
        .allowAttributes("open")
        .onElements("details");
  }

  private static HtmlPolicyBuilder media(HtmlPolicyBuilder policy) {
    return policy
        .allowAttributes("src")
        .matching(AttributeRules::localOnly)
        .onElements("img", "audio", "video", "source")
        .allowAttributes("poster")
        .matching(AttributeRules::localOnly)
        .onElements("video")
        .allowAttributes("srcset")
        .matching(AttributeRules::localCandidates)
        .onElements("img")
        .allowAttributes("sizes")
        .matching(Pattern.compile("[\\w\\s().:,%+-]{1,400}"))
        .onElements("img")
        .allowAttributes("alt")
        .onElements("img")
        .allowAttributes("width", "height")
        .matching(NUMBER)
        .onElements("img", "video")
        .allowAttributes("loading")
        .matching(true, "lazy", "eager")
        .onElements("img")
        .allowAttributes("decoding")
        .matching(true, "async", "sync", "auto")
        .onElements("img")
        .allowAttributes("controls", "loop")
        .onElements("audio", "video")
        .allowAttributes("preload")
        .matching(true, "none")
        .onElements("audio", "video")
        .allowAttributes("type")
        .matching(Pattern.compile("(?:audio|video)/[\\w.+-]{1,40}"))
        .onElements("source");
  }

  /** WordPress' list for comments of people who are not signed in, with what its display adds. */
  private static PolicyFactory comment() {
    return new HtmlPolicyBuilder()
        .allowElements("a", "abbr", "b", "blockquote", "cite", "code", "del", "em", "i", "q", "s")
        .allowElements("strong", "p", "br")
        .allowUrlProtocols("http", "https", "mailto")
        .allowAttributes("href")
        .matching(AttributeRules::address)
        .onElements("a")
        .allowAttributes("rel")
        .matching(AttributeRules::rel)
        .onElements("a")
        .allowAttributes("title")
        .onElements("a", "abbr")
        .allowAttributes("cite")
        .matching(AttributeRules::address)
        .onElements("blockquote", "q", "del")
        .allowAttributes("datetime")
        .matching(DATE_TIME)
        .onElements("del")
        .allowWithoutAttributes("a")
        .toFactory();
  }
}
