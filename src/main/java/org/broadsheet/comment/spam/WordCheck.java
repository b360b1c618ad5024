package org.broadsheet.comment.spam;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** The words that the site does not want, or wants to look at first. */
@ApplicationScoped
public class WordCheck implements SpamCheck {

  private volatile WordList held = WordList.of(List.of());
  private volatile WordList refused = WordList.of(List.of());

  @Override
  public Optional<Finding> check(Submission submission) {
    refused = refused.orOf(submission.rules().refuseWords());
    held = held.orOf(submission.rules().holdWords());
    String whole =
        String.join(
            "\n", submission.name(), submission.email(), submission.url(), submission.text());
    Optional<Finding> worst =
        refused.firstIn(whole).map(word -> new Finding(Finding.SPAM, "refused " + word));
    return worst.or(
        () -> held.firstIn(whole).map(word -> new Finding(Finding.HOLD, "held " + word)));
  }
}
