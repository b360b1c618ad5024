package org.broadsheet.importer;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.broadsheet.importer.uploads.MediaImport;
import org.broadsheet.importer.wxr.WxrException;
import org.broadsheet.importer.wxr.WxrFile;
import org.broadsheet.importer.wxr.WxrFinding.Severity;
import org.broadsheet.importer.wxr.WxrHeader;
import org.broadsheet.system.Messages;
import org.broadsheet.text.Labels;
import org.broadsheet.text.OldSite;

/** Carries out one import job from its first byte to its report. */
@ApplicationScoped
public class ImportRun {

  private static final Logger LOG = Logger.getLogger(ImportRun.class.getName());
  private static final long PROGRESS_EVERY_NANOS = 1_000_000_000L;
  private static final int LINKS_AT_ONCE = 300;

  @Resource private ManagedExecutorService executor;
  @EJB private ImportJobs jobs;
  @EJB private ImportTerms terms;
  @EJB private ImportStore store;
  @EJB private ImportFinish finish;
  @EJB private ImportNamedFiles named;
  @EJB private ImportSettings settings;
  @Inject private UploadsRun uploads;
  @Inject private Event<ImportStarted> started;
  @Inject private Event<ImportFinished> finished;
  @Inject private Messages messages;

  /** How a run ended; {@code failure} is null unless it failed. */
  record Outcome(ImportState state, String failure) {}

  /**
   * Imports the file of a job; everything it stores is stored batch by batch, so that a run that is
   * cut off is simply run again.
   */
  Outcome run(ImportJob job, String node) {
    if (!Files.isReadable(job.getFile())) {
      return failed("importer.failure.gone", job.getFile().toString());
    }
    try {
      return MediaImport.looksLikeUploads(job.getFile())
          ? uploads.run(job, node)
          : runExport(job, node);
    } catch (WxrException e) {
      List<String> parts = new ArrayList<>(List.of(e.getKey()));
      parts.addAll(e.getArguments());
      return new Outcome(ImportState.FAILED, String.join("\u001f", parts));
    } catch (IOException e) {
      String id = UUID.randomUUID().toString().substring(0, 8);
      LOG.log(Level.SEVERE, "Import failed, id " + id, e);
      return failed("importer.failure.internal", id);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("The server is being stopped", e);
    }
  }

  private Outcome runExport(ImportJob job, String node)
      throws IOException, WxrException, InterruptedException {
    try (WxrFile file = WxrFile.open(job.getFile())) {
      return run(job, node, file);
    }
  }

  private Outcome run(ImportJob job, String node, WxrFile file)
      throws IOException, WxrException, InterruptedException {
    ImportContext context = null;
    String part = job.getFileName();
    while (file.nextPart()) {
      part = file.partName();
      WxrHeader header = file.header();
      if (context == null) {
        started.fire(new ImportStarted(job.getId()));
        context = begin(job, header);
      }
      header.findings().forEach(context::report);
      settings.takeOver(header, context);
      terms.store(header, context);
      if (items(job, node, file, context)) {
        return new Outcome(ImportState.CANCELLED, null);
      }
      file.findings().forEach(context::report);
      jobs.advance(job.getId(), node, file.position(), context, part);
    }
    if (context == null) {
      return failed("importer.refused.no-export-in-zip", part);
    }
    for (String other : file.otherEntries()) {
      context.report(Severity.SKIPPED, 0, "importer.finding.other-file", other);
    }
    putInOrder(context);
    finished.fire(new ImportFinished(job.getId()));
    jobs.advance(job.getId(), node, file.position(), context, part);
    return new Outcome(ImportState.DONE, null);
  }

  private ImportContext begin(ImportJob job, WxrHeader header) {
    OldAddresses old = new OldAddresses(header);
    return new ImportContext(
        job.getId(),
        old.site(),
        new OldSite(old.addresses(job.getFile())),
        Labels.of(messages.bundle()),
        settings.isFresh(old.site()),
        job.isFetchMedia());
  }

  private boolean items(ImportJob job, String node, WxrFile file, ImportContext context)
      throws IOException, InterruptedException {
    ImportPipeline pipeline = new ImportPipeline(file, context, store, executor);
    long last = System.nanoTime();
    while (pipeline.step()) {
      if (System.nanoTime() - last > PROGRESS_EVERY_NANOS) {
        last = System.nanoTime();
        if (jobs.advance(job.getId(), node, file.position(), context, file.partName())) {
          return true;
        }
      }
    }
    return false;
  }

  private void putInOrder(ImportContext context) {
    inSlices(context.parents, context, finish::parents);
    context.mediaParents.removeIf(link -> !context.renumbered.containsKey(link.oldNumber()));
    inSlices(context.mediaParents, context, finish::mediaParents);
    inSlices(context.pictures, context, finish::pictures);
    inSlices(context.galleries, context, finish::galleries);
    inSlices(context.files.all(), context, named::store);
    context.files.report(context);
    finish.menus(context);
    finish.count();
    finish.kept(context);
    settings.takeOverAddresses(context);
  }

  private static <T> void inSlices(
      List<T> all, ImportContext context, BiConsumer<List<T>, ImportContext> work) {
    for (int from = 0; from < all.size(); from += LINKS_AT_ONCE) {
      work.accept(all.subList(from, Math.min(all.size(), from + LINKS_AT_ONCE)), context);
    }
  }

  private static Outcome failed(String key, String argument) {
    return new Outcome(ImportState.FAILED, key + "\u001f" + argument);
  }
}
