package org.broadsheet.system;

import java.util.Optional;

/** A feature's knowledge of its own addresses; every CDI bean of this type is asked in order. */
public interface Route {

  /** Place in the order; lower ones are asked first. */
  int order();

  /** Where the address leads, or empty when this feature knows nothing of it. */
  Optional<Destination> resolve(Address address);
}
