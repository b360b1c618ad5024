package org.broadsheet.post.editor;

import jakarta.ejb.ApplicationException;

/** Says that a post was saved by somebody else while one was writing, so nothing was saved now. */
@ApplicationException(rollback = true)
public class EditedMeanwhileException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Of a post. */
  public EditedMeanwhileException(long post) {
    super("Edited meanwhile: " + post);
  }
}
