package org.broadsheet.widget.arranging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.broadsheet.widget.WidgetField;
import org.broadsheet.widget.WidgetSettings;
import org.junit.jupiter.api.Test;

class SettingsFormTest {

  private static final List<WidgetField> FIELDS =
      List.of(
          WidgetField.line("line"),
          WidgetField.richText("text"),
          WidgetField.number("count", 5, 1, 20),
          WidgetField.flag("dates", true),
          WidgetField.choice("by", "month", "year"),
          WidgetField.categories("categories"),
          WidgetField.picture("src"),
          WidgetField.date("day"),
          WidgetField.rows("links", WidgetField.line("label"), WidgetField.address("url")));

  @Test
  void anEmptyFormHasTheUsualValues() {
    SettingsForm form = new SettingsForm(FIELDS, "{}");

    assertThat(form.problems()).isEmpty();
    assertThat(WidgetSettings.read(form.json()).number("count", 0, 0, 99)).isEqualTo(5);
    assertThat(form.json()).contains("\"dates\":true", "\"by\":\"month\"").doesNotContain("line");
  }

  @Test
  void whatIsStoredIsSafeAndKnown() {
    SettingsForm form =
        new SettingsForm(
            FIELDS,
            "{\"line\": \"a\\u0007b\", \"text\": \"<p onclick='x'>Hi<script>y</script></p>\","
                + " \"unknown\": 1, \"categories\": [7, \"x\", 3], \"src\": \"/files/a b.jpg\"}");

    assertThat(form.problems()).isEmpty();
    assertThat(form.json())
        .contains("\"line\":\"a b\"", "\"text\":\"<p>Hi</p>\"", "\"categories\":[7,3]")
        .doesNotContain("unknown", "onclick", "script");
  }

  @Test
  void whatCannotBeKeptIsToldByField() {
    SettingsForm form = new SettingsForm(FIELDS, "{}");
    set(form, "count", "21");
    set(form, "by", "week");
    set(form, "src", "https://elsewhere.example/a.png");
    set(form, "day", "2006-13-45");
    set(form, "line", "x".repeat(1001));
    input(form, "categories").setChosen(List.of("7", "8 or 1=1"));

    assertThat(form.problems())
        .extracting(problem -> problem.field() + " " + problem.key())
        .containsExactly(
            "line long",
            "count number",
            "by choice",
            "categories choice",
            "src picture",
            "day date");
    assertThat(form.problems().get(1).most()).isEqualTo(20);
  }

  @Test
  void numbersAreWholeAndNotEmpty() {
    SettingsForm form = new SettingsForm(FIELDS, "{}");
    for (String wrong : List.of("", "-1", "3.5", "ten", "99999999999")) {
      set(form, "count", wrong);
      assertThat(form.problems()).as(wrong).hasSize(1);
    }
  }

  @Test
  void emptyRowsGoAndHostileOnesAreRefused() {
    SettingsForm form =
        new SettingsForm(FIELDS, "{\"links\": [{\"label\": \"One\", \"url\": \"/one/\"}]}");
    FieldInput links = input(form, "links");
    assertThat(links.getRows()).hasSize(4);
    assertThat(form.json()).contains("\"links\":[{\"label\":\"One\",\"url\":\"/one/\"}]");

    links.getRows().get(2).getInputs().get(1).setText("javascript:alert(1)");

    assertThat(form.problems()).singleElement().isEqualTo(new Problem("url", 3, "address", 0, 0));
  }

  @Test
  void rowsChangePlaces() {
    SettingsForm form =
        new SettingsForm(
            FIELDS, "{\"links\": [{\"label\": \"One\"}, {\"label\": \"Two\"}]}", name -> 7);
    FieldInput links = input(form, "links");
    assertThat(links.getRows()).hasSize(7);

    links.raise(1);
    links.raise(0);

    assertThat(form.json()).contains("[{\"label\":\"Two\"},{\"label\":\"One\"}]");
  }

  private static void set(SettingsForm form, String name, String text) {
    input(form, name).setText(text);
  }

  private static FieldInput input(SettingsForm form, String name) {
    return form.inputs().stream()
        .filter(input -> input.getName().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
