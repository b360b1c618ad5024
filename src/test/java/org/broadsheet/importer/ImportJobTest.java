package org.broadsheet.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** The life of an import job. */
class ImportJobTest {

  private static final Instant NOW = Instant.parse("2006-11-02T07:00:00Z");

  private final ImportJob job =
      new ImportJob("a.xml", Path.of("/data/inbox/a.xml"), 10, ImportJob.Origin.INBOX, true, NOW);

  @Test
  void anErrorThatComesAgainAndAgainEndsIt() {
    job.start("one#1", NOW);
    assertThat(job.cutOff("why\u001f1", NOW)).isFalse();
    job.start("two#1", NOW);
    assertThat(job.cutOff("why\u001f2", NOW)).isFalse();
    assertThat(job.getState()).isEqualTo(ImportState.RUNNING);

    job.start("one#1", NOW);
    assertThat(job.cutOff("why\u001f3", NOW)).isTrue();

    assertThat(job.getState()).isEqualTo(ImportState.FAILED);
    assertThat(job.getFailure()).isEqualTo("why\u001f3");
    assertThat(job.getFinishedAt()).isEqualTo(NOW);
  }

  @Test
  void aServerThatDiedLetsItWaitAgainAndLeavesWhatIsOver() {
    job.start("one#1", NOW);
    job.release();
    assertThat(job.getState()).isEqualTo(ImportState.WAITING);
    assertThat(job.belongsTo("one#")).isFalse();

    job.start("one#2", NOW);
    job.finish(ImportState.DONE, null, NOW);
    job.release();

    assertThat(job.getState()).isEqualTo(ImportState.DONE);
    assertThat(job.getHeartbeatAt()).isEqualTo(Instant.EPOCH);
  }
}
