package org.broadsheet.post.terms;

import jakarta.ejb.ApplicationException;

/** Says that another category or tag has that slug already. */
@ApplicationException(rollback = true)
public class SlugTakenException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** With the slug. */
  public SlugTakenException(String slug) {
    super(slug);
  }
}
