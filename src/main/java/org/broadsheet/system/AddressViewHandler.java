package org.broadsheet.system;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.RequestDispatcher;
import java.util.Map;

/** Lets forms go back to the address a person sees, not to the view a filter chose for it. */
public class AddressViewHandler extends ViewHandlerWrapper {

  /** Around the view handler of the server. */
  public AddressViewHandler(ViewHandler wrapped) {
    super(wrapped);
  }

  @Override
  public String getActionURL(FacesContext faces, String viewId) {
    Map<String, Object> request = faces.getExternalContext().getRequestMap();
    Object address = request.get(RequestDispatcher.FORWARD_REQUEST_URI);
    boolean here = faces.getViewRoot() != null && viewId.equals(faces.getViewRoot().getViewId());
    if (address == null || !here) {
      return super.getActionURL(faces, viewId);
    }
    Object query = request.get(RequestDispatcher.FORWARD_QUERY_STRING);
    return query == null ? address.toString() : address + "?" + query;
  }
}
