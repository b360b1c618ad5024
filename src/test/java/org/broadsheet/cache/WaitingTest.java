package org.broadsheet.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import org.broadsheet.system.change.PageRecord;
import org.junit.jupiter.api.Test;

class WaitingTest {

  private static CachedPage page() {
    return new CachedPage(
        new CapturedAnswer(Fakes.response(new StringBuilder())),
        new PageBytes(new byte[0], "text/html"),
        0,
        new PageRecord(),
        0);
  }

  @Test
  void whatIsMadeIsTaken() {
    CachedPage made = page();

    assertThat(Waiting.await(CompletableFuture.completedFuture(made), page())).isSameAs(made);
  }

  @Test
  void theFormerPageWillDoWhenItTakesLong() {
    CachedPage former = page();
    CompletableFuture<CachedPage> never = new CompletableFuture<>();

    assertThat(Waiting.await(never, former)).isSameAs(former);
    assertThat(never).isNotDone();
  }

  @Test
  void theFormerPageWillDoWhenNothingComesOfIt() {
    CachedPage former = page();

    assertThat(Waiting.await(CompletableFuture.completedFuture(null), former)).isSameAs(former);
    assertThat(Waiting.await(CompletableFuture.completedFuture(null), null)).isNull();
  }
}
