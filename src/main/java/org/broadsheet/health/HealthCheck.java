package org.broadsheet.health;

import java.util.List;

/** Looks at one part of the site; every CDI bean of this type has a section on the page. */
public interface HealthCheck {

  /** Place of its section, from 1. */
  int order();

  /** The end of the key of its heading, {@code health.section.KEY}. */
  String key();

  /** What it finds now, without waiting for anything outside this site. */
  List<HealthLine> lines();
}
