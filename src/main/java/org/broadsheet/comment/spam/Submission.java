package org.broadsheet.comment.spam;

import java.time.Duration;
import org.broadsheet.comment.Discussion;

/**
 * A comment that is being sent, as the checks see it.
 *
 * @param name who says so; empty for nobody
 * @param email their address; empty for none
 * @param url their web address; empty for none
 * @param text what is said
 * @param bodyHtml the same as readers would see it, sanitised
 * @param trap what stands in the field that people do not see; empty for people
 * @param form where the form came from
 * @param formAge how long ago it was made; null when nobody knows
 * @param rules the rules of discussion
 */
public record Submission(
    String name,
    String email,
    String url,
    String text,
    String bodyHtml,
    String trap,
    FormOrigin form,
    Duration formAge,
    Discussion rules) {

  /** Where a form came from. */
  public enum FormOrigin {
    /** This site made it. */
    OURS,
    /** It says nothing: a script, or something very old. */
    UNKNOWN,
    /** It says that this site made it, which is not true. */
    FORGED
  }
}
