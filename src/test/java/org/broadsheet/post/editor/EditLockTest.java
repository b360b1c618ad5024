package org.broadsheet.post.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.broadsheet.account.Account;
import org.broadsheet.account.Role;
import org.junit.jupiter.api.Test;

class EditLockTest {

  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
  private static final Account ADA = new Account(1, "ada", "ada", "Ada", Role.EDITOR, NOON);
  private static final Account BO = new Account(2, "bo", "bo", "Bo", Role.EDITOR, NOON);

  @Test
  void itWarnsOthersWhileTheHeartBeats() {
    EditLock lock = new EditLock(5, ADA, NOON);

    assertThat(lock.isOfAnother(BO.getId(), NOON.plusSeconds(90))).isTrue();
    assertThat(lock.isOfAnother(ADA.getId(), NOON.plusSeconds(90))).isFalse();
  }

  @Test
  void whoIsSilentHasLeft() {
    EditLock lock = new EditLock(5, ADA, NOON);

    assertThat(lock.isOfAnother(BO.getId(), NOON.plus(EditLock.PATIENCE))).isFalse();
  }

  @Test
  void whoTakesItOverHasIt() {
    EditLock lock = new EditLock(5, ADA, NOON);
    lock.take(BO, NOON.plusSeconds(10));

    assertThat(lock.isOfAnother(ADA.getId(), NOON.plusSeconds(20))).isTrue();
    assertThat(lock.isOfAnother(BO.getId(), NOON.plusSeconds(20))).isFalse();
  }
}
