package org.broadsheet.widget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class WidgetSettingsTest {

  @Test
  void whatIsMissingOrOfTheWrongKindHasItsDefault() {
    WidgetSettings settings =
        WidgetSettings.read("{\"count\": \"nine\", \"text\": 9, \"flag\": \"true\", \"list\": 3}");

    assertThat(settings.number("count", 10, 1, 20)).isEqualTo(10);
    assertThat(settings.number("missing", 10, 1, 20)).isEqualTo(10);
    assertThat(settings.text("text")).isEmpty();
    assertThat(settings.flag("flag", false)).isFalse();
    assertThat(settings.flag("missing", true)).isTrue();
    assertThat(settings.numbers("list")).isEmpty();
    assertThat(settings.objects("list")).isEmpty();
  }

  @Test
  void numbersAreMovedIntoTheirRange() {
    WidgetSettings settings =
        WidgetSettings.read("{\"low\": -4, \"high\": 99999999999, \"half\": 7.9}");

    assertThat(settings.number("low", 10, 1, 20)).isEqualTo(1);
    assertThat(settings.number("high", 10, 1, 20)).isEqualTo(20);
    assertThat(settings.number("half", 10, 1, 20)).isEqualTo(7);
  }

  @Test
  void listsKeepTheirOrderAndLeaveOutWhatIsNotTheirs() {
    WidgetSettings settings =
        WidgetSettings.read("{\"ids\": [7, \"x\", 3, 7, null], \"of\": [{\"a\": \" b \"}, 1]}");

    assertThat(settings.numbers("ids")).containsExactly(7L, 3L);
    assertThat(settings.objects("of")).singleElement().extracting(o -> o.text("a")).isEqualTo("b");
  }

  @Test
  void noSettingsAreAnEmptyObjectAndBrokenOnesAnError() {
    assertThat(WidgetSettings.read("").text("anything")).isEmpty();
    assertThatIllegalArgumentException().isThrownBy(() -> WidgetSettings.read("{\"a\":"));
    assertThatIllegalArgumentException().isThrownBy(() -> WidgetSettings.read("[1]"));
  }
}
