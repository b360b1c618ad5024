package org.broadsheet.account.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import org.primefaces.context.PrimeFacesContext;

/**
 * What browsers may load on a page of the console: files of this site, and of scripts in the page
 * only those that PrimeFaces marked with the number of this page.
 */
@Named
@RequestScoped
public class ConsolePolicy {

  // PrimeFaces positions its parts with style attributes; they can neither run nor load anything.
  private static final String REST =
      "; style-src 'self'; style-src-attr 'unsafe-inline'; base-uri 'none'; form-action 'self';"
          + " frame-ancestors 'none'; object-src 'none'";

  /** For answers that are no Faces view. */
  static String withoutScripts() {
    return "default-src 'self'" + REST;
  }

  /** Says it for the view that is about to be shown. */
  public void apply() {
    FacesContext faces = FacesContext.getCurrentInstance();
    String nonce = PrimeFacesContext.getCspState(faces).getNonce();
    faces
        .getExternalContext()
        .setResponseHeader(
            "Content-Security-Policy",
            "default-src 'self'; script-src 'self' 'nonce-" + nonce + "'" + REST);
  }
}
