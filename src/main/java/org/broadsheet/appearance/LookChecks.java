package org.broadsheet.appearance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.broadsheet.system.Messages;
import org.broadsheet.system.Notices;

/**
 * Looks at what was filled in about the look, and says beside the field what has to be put right.
 */
@RequestScoped
public class LookChecks {

  @Inject private Messages messages;
  @Inject private PictureChoice pictures;

  /** True when a colour can be read on the papers of a scheme. */
  boolean isReadable(String field, Scheme scheme, String written) {
    if (Colour.of(written).isEmpty()) {
      Notices.refuse(field, messages.text("look.colour.invalid"));
      return false;
    }
    Colour colour = Colour.of(written).get();
    scheme
        .better(colour)
        .ifPresent(
            better ->
                Notices.refuse(
                    field,
                    messages.text(
                        "look.colour.faint." + scheme,
                        written,
                        Math.floor(scheme.contrast(colour) * 10) / 10,
                        better.hex())));
    return scheme.better(colour).isEmpty();
  }

  /** True when the library has that picture, or none is wanted. */
  boolean isPicture(String field, String written) {
    boolean right = written.isEmpty() || pictures.find(written).isPresent();
    if (!right) {
      Notices.refuse(field, messages.text("look.picture.invalid"));
    }
    return right;
  }

  /** True when rules of style can be used. */
  boolean isUsable(String field, String custom) {
    StyleRules.problem(custom)
        .ifPresent(
            problem ->
                Notices.refuse(
                    field,
                    messages.text("look.css." + problem.key(), problem.line(), problem.what())));
    return StyleRules.problem(custom).isEmpty();
  }
}
