package org.broadsheet.system;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** The start of this node: lets every feature prepare itself, then tells the operator. */
@Singleton
@Startup
@DependsOn({"Migration", "SampleStartup"})
@TransactionManagement(TransactionManagementType.BEAN)
public class StartUp {

  @Inject private Event<Starting> starting;
  @Inject private Readiness readiness;
  @Inject private Messages messages;
  @Resource private ManagedExecutorService executor;

  @PostConstruct
  void start() {
    Starting event = new Starting();
    try {
      starting.fire(event);
    } catch (RuntimeException e) {
      StartFailure.because("it is not set up right", StartFailure.root(e));
      throw e;
    }
    readiness.started();
    executor.execute(new Announcement(messages, event.lines()));
  }
}
