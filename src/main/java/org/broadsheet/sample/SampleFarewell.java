package org.broadsheet.sample;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.broadsheet.settings.SampleRemoval;

/** Takes the sample away when an administrator wants it gone. */
@Dependent
public class SampleFarewell {

  @Inject private SampleDigest digest;

  void remove(@Observes SampleRemoval wanted) {
    digest.remove();
  }
}
