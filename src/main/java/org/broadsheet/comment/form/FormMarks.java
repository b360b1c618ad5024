package org.broadsheet.comment.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import org.broadsheet.comment.CommentKey;
import org.broadsheet.comment.spam.Submission.FormOrigin;

/**
 * The marks by which forms and links of this site are told from those that somebody made up. A mark
 * is a moment or a number, a hyphen, and a signature; nothing of it is stored.
 */
@ApplicationScoped
public class FormMarks {

  /** How long the writer of a comment that waits can look at it. */
  static final Duration SHOWN_FOR = Duration.ofMinutes(10);

  private static final String FORM = "form";
  private static final String HELD = "held";

  @Inject private CommentKey key;
  @Inject private Clock clock;

  /** What a form for comments on a post says about itself. */
  public String form(long post) {
    return marked(FORM, String.valueOf(post), clock.instant().getEpochSecond());
  }

  /** Where a form for comments on a post came from. It never grows too old: pages are kept. */
  FormOrigin origin(long post, String token) {
    if (token.isEmpty()) {
      return FormOrigin.UNKNOWN;
    }
    return read(FORM, String.valueOf(post), token).isPresent()
        ? FormOrigin.OURS
        : FormOrigin.FORGED;
  }

  /** How long ago a form was made; null when nobody knows. */
  Duration age(long post, String token) {
    OptionalLong made = read(FORM, String.valueOf(post), token);
    return made.isPresent()
        ? Duration.between(Instant.ofEpochSecond(made.getAsLong()), clock.instant())
        : null;
  }

  /** What shows a comment that waits to its writer, for a while. */
  String held(long comment) {
    return marked(HELD, String.valueOf(comment), clock.instant().plus(SHOWN_FOR).getEpochSecond());
  }

  /** True when this shows a comment that waits to whoever has it. */
  boolean isHeld(long comment, String mark) {
    OptionalLong until = read(HELD, String.valueOf(comment), mark);
    return until.isPresent() && until.getAsLong() > clock.instant().getEpochSecond();
  }

  /** A mark for a number that stays good; for another purpose it is worth nothing. */
  String lasting(String purpose, long number) {
    return number + "-" + key.sign(purpose, String.valueOf(number));
  }

  /** The number that such a mark was made for. */
  OptionalLong number(String purpose, String mark) {
    return read(purpose, "", mark);
  }

  private String marked(String purpose, String about, long number) {
    return number + "-" + key.sign(purpose, about + " " + number);
  }

  private OptionalLong read(String purpose, String about, String mark) {
    int hyphen = mark.indexOf('-');
    String number = hyphen < 0 ? "" : mark.substring(0, hyphen);
    if (!number.matches("\\d{1,18}")) {
      return OptionalLong.empty();
    }
    String text = about.isEmpty() ? number : about + " " + number;
    return key.isSigned(purpose, text, mark.substring(hyphen + 1))
        ? OptionalLong.of(Long.parseLong(number))
        : OptionalLong.empty();
  }
}
