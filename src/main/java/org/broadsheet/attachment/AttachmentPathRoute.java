package org.broadsheet.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.broadsheet.system.Address;
import org.broadsheet.system.Destination;
import org.broadsheet.system.Route;

/**
 * {@code /2006/11/02/post/picture/} and {@code /picture/}. Asked after posts, pages and archives,
 * before the guessing of addresses that lost something.
 */
@ApplicationScoped
public class AttachmentPathRoute implements Route {

  @Inject private Attachments attachments;

  @Override
  public int order() {
    return 200;
  }

  @Override
  public Optional<Destination> resolve(Address address) {
    return address.isRoot() ? Optional.empty() : attachments.destination(address.segments());
  }
}
