package org.broadsheet.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RoleTest {

  @Test
  void contributorsWriteButNeitherPublishNorUpload() {
    assertThat(Role.CONTRIBUTOR.may(Capability.EDIT_POSTS)).isTrue();
    assertThat(Role.CONTRIBUTOR.may(Capability.PUBLISH_POSTS)).isFalse();
    assertThat(Role.CONTRIBUTOR.may(Capability.UPLOAD_FILES)).isFalse();
  }

  @Test
  void authorsPublishTheirOwnOnly() {
    assertThat(Role.AUTHOR.may(Capability.PUBLISH_POSTS)).isTrue();
    assertThat(Role.AUTHOR.may(Capability.EDIT_OTHERS_POSTS)).isFalse();
    assertThat(Role.AUTHOR.may(Capability.EDIT_PAGES)).isFalse();
  }

  @Test
  void editorsRunTheContentAndNotTheSite() {
    assertThat(Role.EDITOR.may(Capability.EDIT_OTHERS_POSTS)).isTrue();
    assertThat(Role.EDITOR.may(Capability.MODERATE_COMMENTS)).isTrue();
    assertThat(Role.EDITOR.may(Capability.MANAGE_OPTIONS)).isFalse();
    assertThat(Role.EDITOR.may(Capability.EDIT_THEME_OPTIONS)).isFalse();
    assertThat(Role.EDITOR.may(Capability.IMPORT)).isFalse();
  }

  @Test
  void administratorsMayDoEverythingAndSubscribersRead() {
    for (Capability capability : Capability.values()) {
      assertThat(Role.ADMINISTRATOR.may(capability)).isTrue();
      assertThat(Role.SUBSCRIBER.may(capability)).isEqualTo(capability == Capability.READ);
    }
  }
}
