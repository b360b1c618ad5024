package org.broadsheet.comment.spam;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;

/**
 * People read a post before they answer it. Pages are kept and shown for days, so an old form says
 * nothing.
 */
@ApplicationScoped
public class FormCheck implements SpamCheck {

  /** Nobody writes an answer faster. */
  private static final Duration FASTEST = Duration.ofSeconds(2);

  private static final int A_HINT = 20;

  @Override
  public Optional<Finding> check(Submission submission) {
    return switch (submission.form()) {
      case FORGED -> Optional.of(new Finding(Finding.HOLD, "forged"));
      case UNKNOWN -> Optional.of(new Finding(A_HINT, "formless"));
      case OURS ->
          submission.formAge().compareTo(FASTEST) < 0
              ? Optional.of(new Finding(A_HINT, "fast"))
              : Optional.empty();
    };
  }
}
