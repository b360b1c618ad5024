package org.broadsheet.activity;

import static org.assertj.core.api.Assertions.assertThat;

import org.broadsheet.system.Messages;
import org.broadsheet.system.activity.Deed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DeedTest {

  private final Messages messages = new Messages();

  @ParameterizedTest
  @EnumSource
  void eachHasItsWords(Deed deed) {
    assertThat(messages.text("activity.deed." + deed, "{0} <b>", "1", "2")).isNotBlank();
    assertThat(deed.name()).hasSizeLessThanOrEqualTo(40);
  }

  @ParameterizedTest
  @EnumSource
  void eachAreaHasItsName(Deed.Area area) {
    assertThat(messages.has("activity.area." + area)).isTrue();
    assertThat(area.name()).hasSizeLessThanOrEqualTo(20);
  }

  @Test
  void aNameWithBracesIsShownAsItIs() {
    assertThat(messages.text("activity.deed.POST_PUBLISHED", "{1} and '", "", ""))
        .contains("{1} and '");
  }
}
