package org.broadsheet.system;

import java.util.concurrent.atomic.LongAdder;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;

/**
 * How many statements this node has sent to the database through JPA since it started; the
 * persistence unit names it as its listener.
 */
public class QueryCount extends SessionEventAdapter {

  private static final LongAdder SENT = new LongAdder();

  /** Statements so far, of all threads. */
  public static long sent() {
    return SENT.sum();
  }

  @Override
  public void preExecuteCall(SessionEvent event) {
    SENT.increment();
  }
}
