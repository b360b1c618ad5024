package org.broadsheet.cache;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import org.broadsheet.account.Allowed;
import org.broadsheet.account.Capability;
import org.broadsheet.system.change.ChangeLog;
import org.broadsheet.system.change.Subjects;

/** Has all pages made anew, for an administrator who changed something by hand. */
@Stateless
public class CacheFlush {

  @EJB private ChangeLog log;

  /** Everything that any node keeps is out of date. */
  @Allowed(Capability.MANAGE_OPTIONS)
  public void everywhere() {
    log.record(Subjects.EVERYTHING);
  }
}
