package org.broadsheet.system;

import java.io.IOException;

/** Says that a request to another site was not made, or came to nothing. */
public class OutboundException extends IOException {

  private static final long serialVersionUID = 1L;

  /** Why. */
  public enum Reason {
    /** The address is none that may be asked: its scheme, its form or where it leads. */
    FORBIDDEN,
    /** The host is unknown, refuses, is silent or breaks off. */
    UNREACHABLE,
    /** It sends on and on to other addresses. */
    REDIRECTS,
    /** It took longer than it may. */
    TOO_SLOW,
    /** It sends more than was wanted. */
    TOO_LARGE
  }

  private final Reason reason;

  /** {@code what} goes to the log only. */
  public OutboundException(Reason reason, String what) {
    super(what);
    this.reason = reason;
  }

  /** Because something else went wrong. */
  public OutboundException(Reason reason, Throwable cause) {
    super(cause.toString(), cause);
    this.reason = reason;
  }

  public Reason getReason() {
    return reason;
  }
}
