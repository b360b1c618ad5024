package org.broadsheet.comment.spam;

import java.util.Optional;

/** One way to tell spam from what people say; every CDI bean of this type is asked. */
public interface SpamCheck {

  /** What speaks against a comment; empty when nothing does. */
  Optional<Finding> check(Submission submission);
}
