package org.broadsheet.comment.spam;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;

/** Asks all checks what speaks against a comment. */
@ApplicationScoped
public class SpamJudge {

  @Inject @Any private Instance<SpamCheck> checks;

  /** What they say. */
  public SpamVerdict judge(Submission submission) {
    return SpamVerdict.of(
        checks.stream().map(check -> check.check(submission)).flatMap(Optional::stream).toList());
  }
}
