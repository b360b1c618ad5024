package org.broadsheet.importer;

import jakarta.ejb.EJBException;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.broadsheet.importer.wxr.WxrChunk;
import org.broadsheet.importer.wxr.WxrFile;
import org.broadsheet.importer.wxr.WxrFinding.Severity;

/**
 * Takes the items of an export through reading, rendering and storing: one thread reads and stores,
 * others render a few batches ahead of it, so that memory stays flat.
 */
final class ImportPipeline {

  private static final Logger LOG = Logger.getLogger(ImportPipeline.class.getName());
  private static final int ITEMS_IN_BATCH = 200;
  private static final int CHARACTERS_IN_BATCH = 4_000_000;
  private static final int BATCHES_AHEAD = 3;

  private final WxrFile file;
  private final ImportContext context;
  private final ImportStore store;
  private final ExecutorService renderers;
  private final Deque<Future<List<PreparedItem>>> ahead = new ArrayDeque<>();
  private boolean finished;

  ImportPipeline(
      WxrFile file, ImportContext context, ImportStore store, ExecutorService renderers) {
    this.file = file;
    this.context = context;
    this.store = store;
    this.renderers = renderers;
  }

  /** Stores the next batch; false when all items of this part of the file are stored. */
  boolean step() throws IOException, InterruptedException {
    while (!finished && ahead.size() < BATCHES_AHEAD) {
      List<WxrChunk> batch = read();
      finished = batch.isEmpty();
      if (!finished) {
        ahead.add(renderers.submit(() -> prepare(batch)));
      }
    }
    if (ahead.isEmpty()) {
      return false;
    }
    try {
      store(ahead.removeFirst().get().stream().map(this::distinct).toList());
    } catch (ExecutionException e) {
      throw new IllegalStateException("An item could not be prepared", e.getCause());
    }
    return true;
  }

  private List<WxrChunk> read() throws IOException {
    List<WxrChunk> batch = new ArrayList<>();
    long characters = 0;
    while (batch.size() < ITEMS_IN_BATCH && characters < CHARACTERS_IN_BATCH) {
      WxrChunk chunk = file.nextItem();
      if (chunk == null) {
        break;
      }
      characters += chunk.length();
      batch.add(chunk);
    }
    return batch;
  }

  private List<PreparedItem> prepare(List<WxrChunk> batch) {
    return batch.stream().map(WxrChunk::parse).map(i -> PreparedItem.of(i, context)).toList();
  }

  // Two things with one guid are two things: the later one is known by its number as well.
  private PreparedItem distinct(PreparedItem prepared) {
    long number = prepared.item().postId();
    Long first = context.numberByKey.putIfAbsent(Fingerprint.shortOf(prepared.key()), number);
    if (first == null || first == number) {
      return prepared;
    }
    return prepared.withKey(prepared.key() + "#" + number);
  }

  private void store(List<PreparedItem> batch) {
    batch.forEach(prepared -> prepared.item().findings().forEach(context::report));
    ImportContext.Mark before = context.mark();
    try {
      store.store(batch, context);
    } catch (EJBException e) {
      LOG.log(Level.WARNING, "A batch could not be stored whole; trying its items one by one", e);
      context.backTo(before);
      store.recover(context);
      batch.forEach(this::storeAlone);
    }
  }

  private void storeAlone(PreparedItem prepared) {
    ImportContext.Mark before = context.mark();
    try {
      store.store(List.of(prepared), context);
    } catch (EJBException e) {
      LOG.log(Level.WARNING, e, () -> "Not stored: " + prepared.item().title());
      context.backTo(before);
      // Fails when the database is away, which ends this run; it goes on when there is one again.
      store.recover(context);
      context.report(
          Severity.SKIPPED,
          prepared.item().line(),
          "importer.finding.not-stored",
          prepared.item().title());
    }
  }
}
