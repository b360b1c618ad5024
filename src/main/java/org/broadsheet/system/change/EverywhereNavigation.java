package org.broadsheet.system.change;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.ConfigurableNavigationHandler;
import jakarta.faces.application.ConfigurableNavigationHandlerWrapper;
import jakarta.faces.context.FacesContext;

/** Lets an action of the console be over when every node shows what it did. */
public class EverywhereNavigation extends ConfigurableNavigationHandlerWrapper {

  public EverywhereNavigation(ConfigurableNavigationHandler wrapped) {
    super(wrapped);
  }

  @Override
  public void handleNavigation(FacesContext context, String fromAction, String outcome) {
    CDI.current().select(PendingChanges.class).get().awaitEverywhere();
    super.handleNavigation(context, fromAction, outcome);
  }

  @Override
  public void handleNavigation(
      FacesContext context, String fromAction, String outcome, String toFlowDocumentId) {
    CDI.current().select(PendingChanges.class).get().awaitEverywhere();
    super.handleNavigation(context, fromAction, outcome, toFlowDocumentId);
  }
}
