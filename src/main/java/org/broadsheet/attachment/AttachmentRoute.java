package org.broadsheet.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.broadsheet.system.Address;
import org.broadsheet.system.Destination;
import org.broadsheet.system.Route;

/**
 * {@code ?attachment_id=12}, and {@code ?p=12} where 12 is a picture or document. Asked before the
 * posts, with which media share their numbers; what is no medium is left to them.
 */
@ApplicationScoped
public class AttachmentRoute implements Route {

  @Inject private Attachments attachments;

  @Override
  public int order() {
    return 5;
  }

  @Override
  public Optional<Destination> resolve(Address address) {
    if (!address.isRoot()) {
      return Optional.empty();
    }
    OptionalLong number =
        Stream.of("p", "page_id", "attachment_id")
            .map(address::parameter)
            .filter(OptionalLong::isPresent)
            .findFirst()
            .orElse(OptionalLong.empty());
    return number.isPresent() ? attachments.destination(number.getAsLong()) : Optional.empty();
  }
}
