package org.broadsheet.system;

import jakarta.enterprise.context.ApplicationScoped;

/** Whether this node may be sent readers: it is migrated and everything that must start has. */
@ApplicationScoped
public class Readiness {

  private volatile boolean started;

  /** All start-up work is done. */
  public void started() {
    started = true;
  }

  public boolean isStarted() {
    return started;
  }
}
