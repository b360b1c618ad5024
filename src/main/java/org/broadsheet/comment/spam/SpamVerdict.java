package org.broadsheet.comment.spam;

import java.util.List;

/**
 * What all checks together say.
 *
 * @param score sum of the points
 * @param reasons what speaks against it, as {@link Finding} has it
 */
public record SpamVerdict(int score, List<String> reasons) {

  public SpamVerdict {
    reasons = List.copyOf(reasons);
  }

  static SpamVerdict of(List<Finding> findings) {
    return new SpamVerdict(
        findings.stream().mapToInt(Finding::points).sum(),
        findings.stream().map(Finding::reason).toList());
  }

  public boolean isSpam() {
    return score >= Finding.SPAM;
  }

  /** True when somebody should look at it first. */
  public boolean isDoubtful() {
    return score >= Finding.HOLD;
  }
}
