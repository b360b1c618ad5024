package org.broadsheet.widget;

import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Set;

/**
 * A block on a page, {@code <b:block>}: writes the HTML that was kept, or lets its view make it. A
 * view that fails leaves nothing of the block on the page.
 */
public final class BlockView extends UIComponentBase {

  /** The name that {@code faces-config.xml} and the tag library give it. */
  public static final String FAMILY = "org.broadsheet.Block";

  private ShownWidget block;
  private Here here;
  private String html;
  private final Set<String> asked = new HashSet<>();

  void show(ShownWidget shown, Here page, String kept) {
    block = shown;
    here = page;
    html = kept;
  }

  /** What the view asked about the page while it was built. */
  void asked(Set<String> addresses) {
    asked.addAll(addresses);
  }

  @Override
  public String getFamily() {
    return FAMILY;
  }

  @Override
  public boolean getRendersChildren() {
    return true;
  }

  @Override
  public void encodeChildren(FacesContext context) throws IOException {
    String known =
        html == null ? here.make(block, () -> capture(context), () -> Set.copyOf(asked)) : html;
    context.getResponseWriter().write(known);
  }

  private String capture(FacesContext context) {
    ResponseWriter page = context.getResponseWriter();
    StringWriter captured = new StringWriter();
    ResponseWriter part = page.cloneWithWriter(captured);
    context.setResponseWriter(part);
    here.listen();
    try {
      super.encodeChildren(context);
      part.flush();
      asked.addAll(here.heard());
      return captured.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (RuntimeException e) {
      block.fail(e);
      return "";
    } finally {
      context.setResponseWriter(page);
    }
  }
}
