package org.broadsheet.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class CurrentAccountTest {

  private final CurrentAccount current = new CurrentAccount();

  @Test
  void nobodyMayDoAnything() {
    assertThatThrownBy(() -> current.require(Capability.READ))
        .isInstanceOf(ForbiddenException.class);
  }

  @Test
  void aPersonMayDoWhatTheirRoleAllows() {
    current.signedIn(new Account(1, "anna", "anna", "Anna", Role.EDITOR, Instant.EPOCH));
    current.require(Capability.MODERATE_COMMENTS);
    assertThatThrownBy(() -> current.require(Capability.IMPORT))
        .isInstanceOf(ForbiddenException.class)
        .hasMessageContaining("anna");
  }

  @Test
  void theSystemMayDoEverythingForAsLongAsItActs() {
    boolean before = current.actAsSystem(true);
    assertThat(current.may(Capability.IMPORT)).isTrue();
    current.actAsSystem(before);
    assertThat(current.may(Capability.IMPORT)).isFalse();
  }
}
