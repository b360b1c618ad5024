package org.broadsheet.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.broadsheet.account.Account;
import org.broadsheet.account.Role;
import org.junit.jupiter.api.Test;

class PostTrashTest {

  private static final Instant NOON = Instant.parse("2006-11-02T12:00:00Z");
  private static final Instant LATER = NOON.plusSeconds(3600);

  @Test
  void whatComesBackIsWhatItWas() {
    Post post = post(Status.PUBLISHED, NOON);
    post.trash(LATER);
    assertThat(post.getStatus()).isEqualTo(Status.TRASH);
    assertThat(post.getStanding()).isEqualTo(Status.PUBLISHED);
    assertThat(post.isPublic(LATER)).isFalse();

    post.restore(LATER);
    assertThat(post.getStatus()).isEqualTo(Status.PUBLISHED);
    assertThat(post.getPublishedAt()).isEqualTo(NOON);
    assertThat(post.isPublic(LATER)).isTrue();
  }

  @Test
  void trashingTwiceForgetsNothing() {
    Post post = post(Status.PENDING, NOON);
    post.trash(LATER);
    post.trash(LATER.plusSeconds(1));
    post.restore(LATER.plusSeconds(2));

    assertThat(post.getStatus()).isEqualTo(Status.PENDING);
  }

  @Test
  void whatWasToBePublishedMeanwhileIsADraft() {
    Post post = post(Status.PUBLISHED, LATER);
    post.trash(NOON);
    post.restore(LATER.plusSeconds(1));

    assertThat(post.getStatus()).isEqualTo(Status.DRAFT);
  }

  @Test
  void whatIsStillToComeIsScheduledAgain() {
    Post post = post(Status.PUBLISHED, LATER);
    post.trash(NOON);
    post.restore(NOON.plusSeconds(1));

    assertThat(post.isScheduled(NOON.plusSeconds(1))).isTrue();
  }

  @Test
  void trashOfAnImportComesBackAsADraft() {
    Post post = post(Status.TRASH, NOON);
    post.restore(LATER);

    assertThat(post.getStatus()).isEqualTo(Status.DRAFT);
  }

  @Test
  void aLongTitleIsSortedByItsBeginning() {
    assertThat(TitleKey.of("The Mole")).isEqualTo("the mole");
    assertThat(TitleKey.of("x".repeat(200))).hasSize(100);
    assertThat(TitleKey.of("x".repeat(99) + "\uD83D\uDEA2" + "y")).hasSize(99);
  }

  private static Post post(Status status, Instant at) {
    Account ada = new Account(1, "ada", "ada", "Ada", Role.AUTHOR, NOON);
    LocalDateTime local = LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    Post post = new Post(1, Kind.POST, ada, at, local, "urn:post:1");
    post.publishAt(status, at, local, at);
    return post;
  }
}
