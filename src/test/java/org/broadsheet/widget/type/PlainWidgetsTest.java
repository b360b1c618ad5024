package org.broadsheet.widget.type;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.broadsheet.widget.WidgetSettings;
import org.junit.jupiter.api.Test;

/** Blocks that show what stands in their settings. */
class PlainWidgetsTest {

  @Test
  void nothingWrittenIsNothingShown() {
    assertThat(new LinksWidget().content(1, read("{}"))).isNull();
    assertThat(new LinksWidget().content(1, read("{\"links\": [{\"heading\": \"A\"}]}"))).isNull();
    assertThat(new TextWidget().content(1, read("{}"))).isNull();
    assertThat(new HtmlWidget().content(1, read("{\"html\": \"<script>x</script>\"}"))).isNull();
    assertThat(new FeedLinksWidget().content(1, read("{\"posts\": false, \"comments\": false}")))
        .isNull();
  }

  @Test
  void aHeadingBeginsAGroup() {
    List<LinksWidget.Group> groups =
        links(
            "{\"label\": \"One\", \"url\": \"/one/\"},"
                + "{\"heading\": \"Far\", \"label\": \"Two\", \"url\": \"https://two.example/\"},"
                + "{\"label\": \"شاطئ\", \"language\": \"ar\"}");

    assertThat(groups).extracting(LinksWidget.Group::getTitle).containsExactly("", "Far");
    assertThat(groups.get(1).getLinks())
        .extracting(LinksWidget.Link::getLabel)
        .containsExactly("Two", "شاطئ");
    assertThat(groups.get(1).getLinks().get(1).getLanguage()).isEqualTo("ar");
  }

  @Test
  void aLinkThatIsNotToBeTrustedIsAName() {
    LinksWidget.Link link =
        links("{\"label\": \"x\", \"url\": \"javascript:alert(1)\", \"language\": \"<\"}")
            .get(0)
            .getLinks()
            .get(0);

    assertThat(link.getUrl()).isEmpty();
    assertThat(link.getLanguage()).isNull();
  }

  @Test
  void linesMakeParagraphsAndNothingRuns() {
    assertThat(new TextWidget().content(1, read("{\"html\": \"One\\n\\nTwo <b onclick=x>3</b>\"}")))
        .isEqualTo("<p>One</p>\n<p>Two <b>3</b></p>");
    assertThat(new TextWidget().content(1, read("{\"html\": \"<p>One</p>\"}")).toString())
        .isEqualTo("<p>One</p>");
  }

  @Test
  void tagsGrowFromEightToTwentyTwoPoints() {
    assertThat(TagCloudWidget.size(1, 1, 100)).isEqualTo(8);
    assertThat(TagCloudWidget.size(100, 1, 100)).isEqualTo(22);
    assertThat(TagCloudWidget.size(50, 1, 100)).isBetween(14, 15);
    assertThat(TagCloudWidget.size(7, 7, 7)).isEqualTo(8);
  }

  @SuppressWarnings("unchecked")
  private static List<LinksWidget.Group> links(String rows) {
    return (List<LinksWidget.Group>)
        new LinksWidget().content(1, read("{\"links\": [" + rows + "]}"));
  }

  private static WidgetSettings read(String json) {
    return WidgetSettings.read(json);
  }
}
