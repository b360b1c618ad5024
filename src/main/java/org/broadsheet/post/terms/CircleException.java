package org.broadsheet.post.terms;

import jakarta.ejb.ApplicationException;

/** Says that a category cannot stand below itself, or below what stands below it. */
@ApplicationException(rollback = true)
public class CircleException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** With the slug of the category. */
  public CircleException(String slug, Throwable cause) {
    super(slug, cause);
  }
}
