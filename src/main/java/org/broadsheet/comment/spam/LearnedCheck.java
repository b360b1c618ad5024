package org.broadsheet.comment.spam;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** What editors have called spam before, and what they have not. */
@ApplicationScoped
public class LearnedCheck implements SpamCheck {

  private static final double SURE = 0.99;
  private static final double LIKELY = 0.9;
  private static final int PERCENT = 100;

  @EJB private SpamWords words;

  @Override
  public Optional<Finding> check(Submission submission) {
    double probability =
        words.probability(Tokens.of(submission.name(), submission.url(), submission.text()));
    if (probability < LIKELY) {
      return Optional.empty();
    }
    String reason = "learned " + (int) (probability * PERCENT);
    return Optional.of(new Finding(probability >= SURE ? Finding.SPAM : Finding.HOLD, reason));
  }
}
