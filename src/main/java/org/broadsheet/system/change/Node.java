package org.broadsheet.system.change;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** This node among those that share a database; it has a new name at each start. */
@ApplicationScoped
public class Node {

  private final String name = UUID.randomUUID().toString();

  public String getName() {
    return name;
  }
}
