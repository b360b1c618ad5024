package org.broadsheet.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

/**
 * Work that nobody signed in for, such as timers, the inbox and the start: it may do everything,
 * and says so where it begins.
 */
@ApplicationScoped
public class SystemWork {

  @Inject private Instance<RequestContextController> contexts;
  @Inject private CurrentAccount current;

  /** Runs the work as the system itself; whoever acted before acts again afterwards. */
  public void run(Runnable work) {
    RequestContextController context = contexts.get();
    boolean opened = context.activate();
    try {
      boolean before = current.actAsSystem(true);
      try {
        work.run();
      } finally {
        current.actAsSystem(before);
      }
    } finally {
      if (opened) {
        context.deactivate();
      }
      contexts.destroy(context);
    }
  }
}
