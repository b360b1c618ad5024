package org.broadsheet.widget;

import jakarta.faces.component.UIComponent;
import jakarta.faces.view.facelets.ComponentConfig;
import jakarta.faces.view.facelets.ComponentHandler;
import jakarta.faces.view.facelets.FaceletContext;
import java.io.IOException;

/**
 * Builds {@code <b:block of="#{shown}" here="#{here}">}: nothing below it when its HTML was kept.
 */
public final class BlockHandler extends ComponentHandler {

  public BlockHandler(ComponentConfig config) {
    super(config);
  }

  @Override
  public void applyNextHandler(FaceletContext context, UIComponent component) throws IOException {
    ShownWidget block =
        (ShownWidget) getRequiredAttribute("of").getObject(context, ShownWidget.class);
    Here here = (Here) getRequiredAttribute("here").getObject(context, Here.class);
    String kept = here.kept(block).orElse(null);
    ((BlockView) component).show(block, here, kept);
    if (kept == null) {
      here.listen();
      build(context, component, block);
      ((BlockView) component).asked(here.heard());
    }
  }

  private void build(FaceletContext context, UIComponent component, ShownWidget block)
      throws IOException {
    try {
      super.applyNextHandler(context, component);
    } catch (RuntimeException e) {
      component.getChildren().clear();
      block.fail(e);
    }
  }
}
