package org.broadsheet.comment.spam;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Many links: what spam is written for. Counted as readers would see them. */
@ApplicationScoped
public class LinkCheck implements SpamCheck {

  private static final String LINK = "<a href";

  @Override
  public Optional<Finding> check(Submission submission) {
    int allowed = submission.rules().links();
    int links = count(submission.bodyHtml());
    return allowed > 0 && links >= allowed
        ? Optional.of(new Finding(Finding.HOLD, "links " + links))
        : Optional.empty();
  }

  private static int count(String html) {
    int links = 0;
    for (int at = html.indexOf(LINK); at >= 0; at = html.indexOf(LINK, at + 1)) {
      links++;
    }
    return links;
  }
}
