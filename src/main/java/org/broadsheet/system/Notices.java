package org.broadsheet.system;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;

/** What a page of the console answers to a form: that it is done, or why it is not. */
public final class Notices {

  private Notices() {}

  /** It is done: another page (or the same one anew) says so. */
  public static void done(String text, String path) {
    FacesContext faces = FacesContext.getCurrentInstance();
    faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, text, null));
    faces.getExternalContext().getFlash().setKeepMessages(true);
    show(path);
  }

  /**
   * It is done, and can be taken back: the page shown next has a button for that ({@code b:undo}).
   *
   * @param undo what the button gives to the method {@code undo} of that page's bean
   */
  public static void done(String text, String path, String undo) {
    FacesContext.getCurrentInstance().getExternalContext().getFlash().put("undo", undo);
    done(text, path);
  }

  /** It is done, and this page says so while it shows something that cannot be shown twice. */
  public static void doneHere(String text) {
    add(null, FacesMessage.SEVERITY_INFO, text);
  }

  /** It is not done; this page says why. */
  public static void refuse(String text) {
    add(null, FacesMessage.SEVERITY_ERROR, text);
  }

  /**
   * It is not done, because of what stands in a field.
   *
   * @param field id of the form and of the field, such as {@code welcome:login}
   */
  public static void refuse(String field, String text) {
    add(field, FacesMessage.SEVERITY_ERROR, text);
  }

  /** Shows another page. */
  public static void show(String path) {
    try {
      FacesContext.getCurrentInstance().getExternalContext().redirect(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void add(String field, FacesMessage.Severity severity, String text) {
    FacesContext.getCurrentInstance().addMessage(field, new FacesMessage(severity, text, null));
  }
}
