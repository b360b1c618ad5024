package org.broadsheet.importer.uploads;

import org.broadsheet.importer.wxr.WxrFinding;

/** Whoever wants to know how the taking over of uploads goes on. */
public interface MediaProgress {

  /** Something was refused or left. */
  void found(WxrFinding finding);

  /**
   * So many files were looked at, and so many of them are here now.
   *
   * @return true when it should stop
   */
  boolean advance(MediaCounts counts);
}
