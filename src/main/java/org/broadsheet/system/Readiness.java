package org.broadsheet.system;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Whether this node may be sent readers: it is migrated, everything that must start has, and what
 * was to be prepared for them is.
 */
@ApplicationScoped
public class Readiness {

  private final Set<Object> expected = ConcurrentHashMap.newKeySet();
  private volatile boolean started;

  /** All start-up work is done. */
  public void started() {
    started = true;
  }

  /** Somebody goes on preparing this node in the background. */
  public void expect(Object who) {
    expected.add(who.getClass());
  }

  /** That is over, whether it went well or not. */
  public void done(Object who) {
    expected.remove(who.getClass());
  }

  public boolean isStarted() {
    return started && expected.isEmpty();
  }
}
