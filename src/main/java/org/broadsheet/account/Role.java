package org.broadsheet.account;

import java.util.EnumSet;
import java.util.Set;

/** What somebody may do on the site, with WordPress' five roles. */
public enum Role {
  ADMINISTRATOR(EnumSet.allOf(Capability.class)),
  EDITOR(Capability.ofEditors()),
  AUTHOR(Capability.ofAuthors()),
  CONTRIBUTOR(Capability.ofContributors()),
  SUBSCRIBER(EnumSet.of(Capability.READ));

  private final Set<Capability> capabilities;

  Role(Set<Capability> capabilities) {
    this.capabilities = capabilities;
  }

  /** True when everybody with this role may do that. */
  public boolean may(Capability capability) {
    return capabilities.contains(capability);
  }
}
