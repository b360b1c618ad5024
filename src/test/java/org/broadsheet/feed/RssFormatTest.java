package org.broadsheet.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class RssFormatTest {

  private static final Instant WHEN = Instant.parse("2006-11-02T10:14:00Z");

  private static Feed feed(String title, String content) {
    FeedItem item =
        new FeedItem(
            title,
            "https://digest.example/a/",
            "https://old.example/?p=1",
            "Mira & Jon",
            WHEN,
            "1 < 2",
            content,
            List.of("Harbours"),
            new FeedItem.Discussion(
                "https://digest.example/a/#comments", "https://digest.example/a/feed/", 3));
    return new Feed(
        "Digest",
        "https://digest.example/feed/",
        "https://digest.example/",
        "",
        Locale.ENGLISH,
        WHEN,
        List.of(item));
  }

  @Test
  void isReadAsItWasMeant() throws Exception {
    String written = new RssFormat().write(feed("A ]]> title", "<p>Words &amp; more</p>"));

    SyndFeed read = new SyndFeedInput().build(new StringReader(written));
    SyndEntry entry = read.getEntries().get(0);
    assertThat(read.getTitle()).isEqualTo("Digest");
    assertThat(entry.getTitle()).isEqualTo("A ]]> title");
    assertThat(entry.getAuthor()).isEqualTo("Mira & Jon");
    assertThat(entry.getUri()).isEqualTo("https://old.example/?p=1");
    assertThat(entry.getPublishedDate()).isEqualTo(Date.from(WHEN));
    assertThat(entry.getDescription().getValue()).isEqualTo("1 &lt; 2");
    assertThat(entry.getContents().get(0).getValue()).isEqualTo("<p>Words &amp; more</p>");
    assertThat(entry.getCategories()).extracting("name").containsExactly("Harbours");
    assertThat(written)
        .contains("isPermaLink=\"false\"")
        .contains("<slash:comments>3</slash:comments>")
        .contains("<wfw:commentRss>https://digest.example/a/feed/</wfw:commentRss>");
  }

  @Test
  void leavesOutWhatXmlCannotSay() throws Exception {
    String written = new RssFormat().write(feed("A\u0001\uFFFE\uD800B 🚢", "<p>\u000B.</p>"));

    SyndFeed read = new SyndFeedInput().build(new StringReader(written));
    assertThat(read.getEntries().get(0).getTitle()).isEqualTo("AB 🚢");
  }
}
