package org.broadsheet.widget.arranging;

import jakarta.ejb.ApplicationException;
import org.broadsheet.widget.Area;

/** Thrown when an area holds as many widgets as it can. */
@ApplicationException(rollback = true)
public class FullAreaException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int most;

  public FullAreaException(Area area, int most) {
    super(area + " holds " + most);
    this.most = most;
  }

  /** How many fit. */
  public int getMost() {
    return most;
  }
}
