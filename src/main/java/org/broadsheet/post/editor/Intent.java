package org.broadsheet.post.editor;

/** What somebody who saves wants to become of a post or page. */
public enum Intent {
  /** It stays what it is: a draft, or what readers see. */
  SAVE,
  /** Somebody else shall look at it and publish it. */
  SUBMIT,
  /** Readers shall see it, now or from a moment on. */
  PUBLISH,
  /** Readers shall not see it any more. */
  TAKE_BACK
}
