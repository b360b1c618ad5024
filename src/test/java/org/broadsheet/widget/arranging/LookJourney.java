package org.broadsheet.widget.arranging;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.broadsheet.testing.Console;
import org.broadsheet.testing.Http;
import org.broadsheet.testing.Server;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** The site gets a colour, a layout and rules of its own, and refuses what would harm readers. */
final class LookJourney {

  private final Server server;
  private final Console anna;
  private final Arranger arranger;

  LookJourney(Server server, Console anna, Arranger arranger) {
    this.server = server;
    this.anna = anna;
    this.arranger = arranger;
  }

  void walk() {
    anna.open("/admin/look/");
    judge();
    anna.fill("Colour", "#ffff00").press("Save the look");
    assertThat(anna.text()).contains("hard to read on light paper", "can be read");
    anna.fill("Colour", "#0057b8");
    anna.fill("Own rules of style (CSS)", ".post { background: url(https://x.example/a.png) }");
    anna.press("Save the look");
    assertThat(anna.text()).contains("Line 1:", "asks another site");
    anna.fill("Logo", "123456").press("Save the look");
    assertThat(anna.text()).contains("The media library has no such picture.");
    anna.fill("Logo", "").fill("Tagline", "News from the wall");
    anna.fill("Own rules of style (CSS)", ".site-tagline { letter-spacing: 1px }");
    anna.field("Sidebar").selectOption("LEFT");
    anna.press("Preview");
    assertThat(anna.page().frames().get(1).locator(".site-tagline").textContent())
        .isEqualTo("News from the wall");
    assertThat(front().select(".site-tagline").text()).isNotEqualTo("News from the wall");
    anna.press("Save the look");
    judge();
    anna.open("/admin/look/preview/");
    anna.check();
    served();
  }

  // The frame holds a whole page with landmarks of its own, which is judged by itself.
  private void judge() {
    anna.page().locator("iframe").evaluate("frame => frame.remove()");
    arranger.judge();
  }

  private void served() {
    Document front = front();
    assertThat(front.select("body").attr("class")).isEqualTo("layout-left");
    assertThat(front.select(".site-tagline").text()).isEqualTo("News from the wall");
    assertThat(front.select("[style], style, script")).isEmpty();
    String address = front.select("link[rel=stylesheet]").last().attr("href");
    HttpResponse<String> sheet = Http.get(server.url(address));
    assertThat(sheet.statusCode()).isEqualTo(200);
    assertThat(sheet.headers().firstValue("Cache-Control").orElse("")).contains("immutable");
    assertThat(sheet.body()).contains("--accent:#0057b8", "letter-spacing: 1px");
    HttpResponse<String> old = Http.get(server.url("/resources/look/000000000000.css"));
    assertThat(old.body()).isEqualTo(sheet.body());
    assertThat(old.headers().firstValue("Cache-Control")).hasValue("no-cache");
    anna.page().navigate(server.url("/").toString());
    arranger.judge();
    assertThat(
            anna.page()
                .evaluate(
                    "getComputedStyle(document.documentElement).getPropertyValue('--accent')"))
        .isEqualTo("#0057b8");
  }

  private Document front() {
    return Jsoup.parse(Http.get(server.url("/")).body());
  }
}
