package org.broadsheet.comment.spam;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** The form has a field that nobody sees; programs fill it in. */
@ApplicationScoped
public class TrapCheck implements SpamCheck {

  @Override
  public Optional<Finding> check(Submission submission) {
    return submission.trap().isEmpty()
        ? Optional.empty()
        : Optional.of(new Finding(Finding.SPAM, "trap"));
  }
}
