package org.broadsheet.system.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ChangeClockTest {

  private static final Set<String> PAGE = Set.of("post:1", "settings");

  private final ChangeClock clock = new ChangeClock();

  private void change(String... subjects) {
    clock.heard(new Changed(Set.of(subjects)));
  }

  @Test
  void onlyWhatChangedIsChanged() {
    long before = clock.now();
    change("post:2");

    assertThat(clock.isStill(before)).isFalse();
    assertThat(clock.isUnchanged(PAGE, before)).isTrue();
    assertThat(clock.isUnchanged(Set.of("post:2"), before)).isFalse();
    assertThat(clock.isUnchanged(Set.of("post:2"), clock.now())).isTrue();
  }

  @Test
  void everythingIsChangedByTheStar() {
    long before = clock.now();
    change(Subjects.EVERYTHING);

    assertThat(clock.isUnchanged(PAGE, before)).isFalse();
    assertThat(clock.isUnchanged(PAGE, clock.now())).isTrue();
  }

  @Test
  void whatWasForgottenCountsAsChanged() {
    long before = clock.now();
    change("post:1");
    clock.heard(
        new Changed(
            LongStream.range(0, 50_001).mapToObj(Subjects::post).collect(Collectors.toSet())));

    assertThat(clock.isUnchanged(Set.of("settings"), before)).isFalse();
    assertThat(clock.isUnchanged(Set.of("settings"), clock.now())).isTrue();
  }
}
