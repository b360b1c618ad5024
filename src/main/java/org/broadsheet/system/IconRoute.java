package org.broadsheet.system;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** The address at which browsers and feed readers look for an icon without being told. */
@ApplicationScoped
public class IconRoute implements Route {

  @Inject private Assets assets;

  @Override
  public int order() {
    return 1;
  }

  @Override
  public Optional<Destination> resolve(Address address) {
    return address.segments().equals(List.of("favicon.ico"))
        ? Optional.of(Destination.moved(assets.url("images/icon.svg")))
        : Optional.empty();
  }
}
