package org.broadsheet.sample;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBException;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.broadsheet.system.Configuration;

/** Puts the sample on a new site when the server starts, unless the operator says no. */
@Singleton
@Startup
@DependsOn("Migration")
@TransactionManagement(TransactionManagementType.BEAN)
public class SampleStartup {

  private static final Logger LOG = Logger.getLogger(SampleStartup.class.getName());

  @EJB private SampleDigest digest;

  @PostConstruct
  void start() {
    if (!Configuration.flag("sample", true) || !digest.isWanted()) {
      return;
    }
    try {
      if (digest.install()) {
        LOG.info("The site shows the sample digest.");
      }
    } catch (EJBException e) {
      if (digest.isWanted()) {
        LOG.log(Level.SEVERE, "The sample digest cannot be put on the site.", e);
      } else {
        LOG.info("Another node puts the sample digest on the site.");
      }
    }
  }
}
