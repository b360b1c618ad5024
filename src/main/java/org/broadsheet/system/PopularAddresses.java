package org.broadsheet.system;

import java.util.List;

/** Who knows which pages readers ask for most; every CDI bean of this type is asked. */
public interface PopularAddresses {

  /**
   * Addresses of pages, percent-encoded, the most read first.
   *
   * @param count how many at most
   */
  List<String> addresses(int count);
}
