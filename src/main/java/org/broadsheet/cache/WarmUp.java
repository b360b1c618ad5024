package org.broadsheet.cache;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.broadsheet.system.OwnAddress;
import org.broadsheet.system.PopularAddresses;
import org.broadsheet.system.Readiness;
import org.broadsheet.system.Starting;

/**
 * Reads the pages that readers ask for most as soon as this node answers, so that the first reader
 * need not wait; the node counts as ready afterwards, or when that takes too long.
 */
@ApplicationScoped
public class WarmUp {

  private static final Logger LOG = Logger.getLogger(WarmUp.class.getName());
  private static final int PAGES = 50;
  private static final int PAUSE_MILLIS = 200;
  private static final int TIMEOUT_MILLIS = 10_000;
  private static final long PORT_OPENS_IN_NANOS = 60_000_000_000L;
  private static final long AT_MOST_NANOS = 10_000_000_000L;

  @Resource private ManagedExecutorService executor;
  @Inject @Any private Instance<PopularAddresses> popular;
  @Inject private RequestContextController context;
  @Inject private Readiness readiness;

  void start(@Observes Starting event) {
    readiness.expect(this);
    executor.execute(this::warm);
  }

  private void warm() {
    try {
      if (OwnAddress.awaitAnswer(PORT_OPENS_IN_NANOS)) {
        read(addresses());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      readiness.done(this);
    }
  }

  private List<String> addresses() {
    Set<String> addresses = new LinkedHashSet<>(List.of("/", "/feed/"));
    boolean opened = context.activate();
    try {
      popular.forEach(source -> addresses.addAll(source.addresses(PAGES)));
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, e, () -> "The most read pages are not known");
    } finally {
      if (opened) {
        context.deactivate();
      }
    }
    return new ArrayList<>(addresses);
  }

  private static void read(List<String> addresses) throws InterruptedException {
    long end = System.nanoTime() + AT_MOST_NANOS;
    int read = 0;
    for (String address : addresses) {
      if (System.nanoTime() > end) {
        break;
      }
      try {
        read(address);
        read++;
      } catch (IOException e) {
        LOG.log(Level.INFO, "Not warmed: {0}: {1}", new Object[] {address, e.getMessage()});
        Thread.sleep(PAUSE_MILLIS);
      }
    }
    LOG.log(Level.INFO, "Pages that are ready for the first readers: {0}", read);
  }

  private static void read(String address) throws IOException {
    HttpURLConnection connection = OwnAddress.open(address);
    connection.setConnectTimeout(TIMEOUT_MILLIS);
    connection.setReadTimeout(TIMEOUT_MILLIS);
    connection.setInstanceFollowRedirects(false);
    // Nobody has read it.
    connection.setRequestProperty("Sec-Purpose", "prefetch");
    connection.setRequestProperty("Accept-Encoding", "gzip");
    try (var in = connection.getInputStream()) {
      in.readAllBytes();
    }
  }
}
