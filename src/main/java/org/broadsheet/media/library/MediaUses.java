package org.broadsheet.media.library;

import java.util.List;
import org.broadsheet.media.Media;

/** A feature that shows or links media, and can say where. */
public interface MediaUses {

  /** Of a long list so many are told. */
  int AT_MOST = 50;

  /**
   * A place where a medium is shown or linked.
   *
   * @param kind ends the key of its name: {@code media.use.…}
   * @param title what it is called; may be empty
   * @param path address in the console at which it is edited
   */
  record Use(String kind, String title, String path) {}

  /** The places, {@link #AT_MOST} at most. */
  List<Use> of(Media media);
}
