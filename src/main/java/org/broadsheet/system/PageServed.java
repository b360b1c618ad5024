package org.broadsheet.system;

import jakarta.servlet.http.HttpServletRequest;

/**
 * Who wants to know that a reader was given the page of a post, whether it was made for them, was
 * there already, or they had it themselves. Every CDI bean of this type is told; it must be quick.
 */
public interface PageServed {

  /**
   * A reader was given a page.
   *
   * @param postId number of the post or page that it shows
   */
  void served(long postId, HttpServletRequest request);
}
