package org.broadsheet.mail;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.concurrent.Future;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.broadsheet.account.SystemWork;
import org.broadsheet.system.Configuration;

/** Looks every two seconds whether a mail waits, and forgets old ones once an hour. */
@Singleton
@Startup
@DependsOn("Migration")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class MailTimer {

  private static final Logger LOG = Logger.getLogger(MailTimer.class.getName());
  private static final int NAME_AT_MOST = 200;

  @EJB private MailQueue queue;
  @Inject private MailSender sender;
  @Inject private SystemWork system;
  @Resource private ManagedExecutorService threads;

  private String node;
  private volatile Future<?> work;

  // The same name after a restart: what the last life of this node held is in doubt and goes out
  // again at once, rather than when its claim ends.
  @PostConstruct
  void start() {
    String name = host() + ":" + Configuration.port() + ":" + Configuration.dataFolder();
    node = name.length() > NAME_AT_MOST ? name.substring(name.length() - NAME_AT_MOST) : name;
    queue.release(node);
  }

  @PreDestroy
  void stop() {
    if (work != null) {
      work.cancel(false);
    }
  }

  /** Lets another thread send, unless it still does. */
  @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
  synchronized void look() {
    if (work == null || work.isDone()) {
      work = threads.submit(() -> system.run(this::send));
    }
  }

  @Schedule(hour = "*", minute = "17", persistent = false)
  void purge() {
    queue.purge();
  }

  private void send() {
    try {
      sender.sendDue(node);
    } catch (RuntimeException e) {
      // The database is in trouble: what was claimed waits for its time, the next look begins anew.
      LOG.log(Level.WARNING, "Sending mail stopped for now", e);
    }
  }

  private static String host() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException e) {
      return "localhost";
    }
  }
}
