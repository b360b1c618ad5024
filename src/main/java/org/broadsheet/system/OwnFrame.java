package org.broadsheet.system;

import jakarta.faces.context.FacesContext;

/**
 * Lets a page of the console stand in a frame of the console, which shows how the site will look.
 */
public final class OwnFrame {

  private OwnFrame() {}

  /** This answer may stand in a frame of this site; else no page of the console may. */
  public static void allow() {
    FacesContext.getCurrentInstance()
        .getExternalContext()
        .setResponseHeader("Content-Security-Policy", SecurityHeadersFilter.READERS);
  }
}
