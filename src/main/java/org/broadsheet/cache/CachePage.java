package org.broadsheet.cache;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.broadsheet.account.Capability;
import org.broadsheet.account.CurrentAccount;
import org.broadsheet.system.Messages;
import org.broadsheet.system.change.ChangeWatch;

/** The page of the console that shows how the page cache does, and can empty it. */
@Named
@RequestScoped
public class CachePage {

  private static final double MEBIBYTE = 1 << 20;
  private static final double MILLIS = 1000;

  @Inject private PageCache cache;
  @Inject private CacheCounts counts;
  @Inject private CacheFlush flush;
  @Inject private ChangeWatch watch;
  @Inject private CurrentAccount current;
  @Inject private Messages messages;

  @PostConstruct
  void open() {
    current.require(Capability.MANAGE_OPTIONS);
  }

  public CacheCounts getCounts() {
    return counts;
  }

  /** Number of pages that are kept. */
  public long getPages() {
    return cache.count();
  }

  /** Room they take, in mebibytes. */
  public double getUsed() {
    return cache.weight() / MEBIBYTE;
  }

  /** Room there is, in mebibytes; 0 when nothing is kept. */
  public double getLimit() {
    return cache.limit() / MEBIBYTE;
  }

  /** Pages that had to give room for others. */
  public long getEvicted() {
    return cache.evicted();
  }

  /** Milliseconds that making a page took, on average. */
  public double getAverage() {
    return counts.getMade() == 0 ? 0 : counts.getSeconds() * MILLIS / counts.getMade();
  }

  /** Nodes that share this site, this one included. */
  public int getNodes() {
    return watch.others().size() + 1;
  }

  /** Makes all pages anew, on every node. */
  public String makeAnew() {
    flush.everywhere();
    FacesContext faces = FacesContext.getCurrentInstance();
    faces.addMessage(
        null, new FacesMessage(FacesMessage.SEVERITY_INFO, messages.text("cache.emptied"), null));
    faces.getExternalContext().getFlash().setKeepMessages(true);
    return "/admin/tools/cache.xhtml?faces-redirect=true";
  }
}
