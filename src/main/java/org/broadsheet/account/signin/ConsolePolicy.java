package org.broadsheet.account.signin;

import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import org.broadsheet.system.SecurityHeadersFilter;
import org.primefaces.context.PrimeFacesContext;

/**
 * What browsers may load on a Faces page: files of this site, and on a page of the console also the
 * scripts that PrimeFaces marked with the number of this very page.
 *
 * <p>PrimeFaces adds a policy of its own to every Faces page, those of readers too; it is replaced
 * here, just before the page is written.
 */
public class ConsolePolicy implements SystemEventListener {

  private static final String HEADER = "Content-Security-Policy";

  // PrimeFaces positions its parts with style attributes; they can neither run nor load anything.
  private static final String REST =
      "; style-src 'self'; style-src-attr 'unsafe-inline'; base-uri 'none'; form-action 'self';"
          + " frame-ancestors 'none'; object-src 'none'";

  /** For answers of the console that are no Faces view. */
  static String withoutScripts() {
    return "default-src 'self'" + REST;
  }

  @Override
  public void processEvent(SystemEvent event) {
    FacesContext faces = event.getFacesContext();
    boolean console = faces.getViewRoot().getViewId().startsWith(ConsoleAddress.HOME);
    faces
        .getExternalContext()
        .setResponseHeader(HEADER, console ? ofConsole(faces) : SecurityHeadersFilter.READERS);
  }

  private static String ofConsole(FacesContext faces) {
    String nonce = PrimeFacesContext.getCspState(faces).getNonce();
    return "default-src 'self'; script-src 'self' 'nonce-" + nonce + "'" + REST;
  }

  @Override
  public boolean isListenerForSource(Object source) {
    return source instanceof UIViewRoot;
  }
}
