package org.broadsheet.widget.type;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.broadsheet.widget.WidgetSettings;
import org.junit.jupiter.api.Test;

/** Blocks that are others on another day. */
class DailyWidgetsTest {

  private static final LocalDate DAY = LocalDate.of(2006, 11, 2);

  @Test
  void eachOfAPoolHasItsTurn() {
    List<Integer> week =
        IntStream.range(0, 7).mapToObj(i -> DidYouKnowWidget.turn(DAY.plusDays(i), 3)).toList();

    assertThat(week).containsOnly(0, 1, 2);
    assertThat(week.subList(0, 3)).doesNotHaveDuplicates();
    assertThat(week.get(3)).isEqualTo(week.get(0));
    assertThat(DidYouKnowWidget.turn(DAY, 1)).isZero();
    assertThat(DidYouKnowWidget.turn(LocalDate.of(1901, 1, 1), 4)).isBetween(0, 3);
  }

  @Test
  void aTextOfThePoolIsMadeSafe() {
    DidYouKnowWidget.Item item =
        new DidYouKnowWidget.Item(
            WidgetSettings.read(
                "{\"text\": \"<script>x</script>One<img src=x onerror=y>\\n\\nTwo\","
                    + " \"source\": \"<b>Ruth</b>\", \"url\": \"javascript:alert(1)\"}"));

    assertThat(item.getHtml()).contains("<p>One", "<p>Two</p>").doesNotContain("script", "onerror");
    assertThat(item.getSource()).isEqualTo("<b>Ruth</b>");
    assertThat(item.getUrl()).isEmpty();
  }

  @Test
  void anEventIsAheadTodayAndOver() {
    assertThat(MilestoneWidget.days(DAY, DAY.plusDays(12))).isEqualTo(12);
    assertThat(countdown(12).getState()).isEqualTo("to-go");
    assertThat(countdown(12).getReached()).isEmpty();
    assertThat(countdown(0).getState()).isEqualTo("today");
    assertThat(countdown(-3).getState()).isEqualTo("ago");
    assertThat(countdown(-3).getDays()).isEqualTo(3);
    assertThat(countdown(-3).getReached()).isEqualTo("We did it");
  }

  @Test
  void weeksBeginAsTheLanguageHasIt() {
    assertThat(month(Locale.US).getWeekdays().get(0).getName()).isEqualTo("Sunday");
    assertThat(month(Locale.GERMANY).getWeekdays().get(0).getName()).isEqualTo("Montag");
    assertThat(month(new Locale("ar", "EG")).getWeekdays()).hasSize(7);
    for (Locale locale : List.of(Locale.US, Locale.GERMANY, new Locale("ar", "EG"))) {
      assertThat(
              month(locale).getWeeks().stream()
                  .flatMap(List::stream)
                  .map(MonthSheet.Day::getNumber)
                  .filter(number -> !number.isEmpty()))
          .as(locale.toString())
          .containsExactlyElementsOf(
              IntStream.rangeClosed(1, 30).mapToObj(String::valueOf).toList());
    }
  }

  @Test
  void onlyDaysWithPostsLeadAnywhere() {
    List<MonthSheet.Day> days =
        month(Locale.GERMANY).getWeeks().stream().flatMap(List::stream).toList();

    assertThat(days.stream().map(MonthSheet.Day::getUrl).filter(url -> !url.isEmpty()))
        .containsExactly("/2006/11/20/");
    assertThat(days.stream().filter(MonthSheet.Day::isToday))
        .singleElement()
        .extracting(MonthSheet.Day::getNumber)
        .isEqualTo("2");
    assertThat(month(Locale.US).getEarlierUrl()).isEqualTo("/2006/09/");
  }

  private static MilestoneWidget.Countdown countdown(long days) {
    return new MilestoneWidget.Countdown("Twenty years", "We did it", DAY, days);
  }

  private static MonthSheet month(Locale locale) {
    LocalDate earlier = LocalDate.of(2006, 9, 30);
    return new MonthSheet(
        DAY, Set.of(LocalDate.of(2006, 11, 20)), locale, "November 2006", earlier, "September");
  }
}
