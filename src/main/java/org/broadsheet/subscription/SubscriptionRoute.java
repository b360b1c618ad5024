package org.broadsheet.subscription;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.broadsheet.system.Address;
import org.broadsheet.system.Destination;
import org.broadsheet.system.Route;

/** The address of the subscription form. */
@ApplicationScoped
public class SubscriptionRoute implements Route {

  /** Where the form is, and where it is sent to. */
  public static final String PATH = "/subscribe/";

  private static final List<String> SEGMENTS = List.of("subscribe");

  @Override
  public int order() {
    // After posts and pages: an old site may have a page of this name.
    return 60;
  }

  @Override
  public Optional<Destination> resolve(Address address) {
    return address.segments().equals(SEGMENTS) && address.feed() == null
        ? Optional.of(Destination.plain("/subscribe.xhtml", PATH, SubscriptionRoute.class))
        : Optional.empty();
  }
}
