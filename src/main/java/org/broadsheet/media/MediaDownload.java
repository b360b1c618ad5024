package org.broadsheet.media;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import org.broadsheet.system.Outbound;
import org.broadsheet.system.OutboundAnswer;
import org.broadsheet.system.OutboundException;
import org.broadsheet.system.OutboundLimits;

/** The fetching of one file from the old site; what came before it broke off is kept. */
final class MediaDownload {

  /** One turn; a file that takes longer goes on in the next where its server allows that. */
  static final OutboundLimits LIMITS =
      new OutboundLimits(Duration.ofSeconds(20), Duration.ofMinutes(10), MediaIntake.LARGEST);

  private static final Set<Integer> LATER = Set.of(408, 425, 429);

  private final Outbound outbound;
  private final OutboundLimits limits;
  private final Store store;

  /** How it ended. */
  enum End {
    STORED,
    /** Some of it came; the rest may be asked for at once. */
    PART,
    /** The host is in trouble. */
    LATER,
    /** The host answered, and there is nothing to be had. */
    NEVER
  }

  /** How it ended, and the message key of why. */
  record Outcome(End end, String why) {}

  /** Where a complete file goes. */
  @FunctionalInterface
  interface Store {
    /** Takes the file away, or throws a {@link RefusedFileException}. */
    StoredFile take(String filePath, Path file) throws IOException;
  }

  MediaDownload(Outbound outbound, OutboundLimits limits, Store store) {
    this.outbound = outbound;
    this.limits = limits;
    this.store = store;
  }

  /** Fetches a file, or goes on with it. */
  Outcome run(MediaFetches.Claim claim) throws IOException {
    PartialFile part = new PartialFile(claim.id());
    long before = part.size();
    try {
      Outcome outcome = ask(claim, part);
      if (outcome.end() == End.NEVER || outcome.end() == End.STORED) {
        part.discard();
      }
      return outcome;
    } catch (RefusedFileException e) {
      part.discard();
      return new Outcome(End.NEVER, e.getMessageKey());
    } catch (OutboundException e) {
      return broken(e, part, before);
    }
  }

  private Outcome ask(MediaFetches.Claim claim, PartialFile part) throws IOException {
    try (OutboundAnswer answer = outbound.get(address(claim.sourceUrl()), part.headers(), limits)) {
      int status = answer.getStatus();
      if (status == 200 || (status == 206 && part.isContinuedBy(answer))) {
        part.write(answer, status == 206);
      } else if (status == 206 || status == 416) {
        // What is here does not fit what is there any more.
        part.discard();
        return new Outcome(End.LATER, "media.fetch.changed");
      } else {
        boolean later = status >= 500 || LATER.contains(status);
        return new Outcome(
            later ? End.LATER : End.NEVER, later ? "media.fetch.trouble" : "media.fetch.gone");
      }
    }
    store.take(claim.filePath(), part.path());
    return new Outcome(End.STORED, null);
  }

  private static Outcome broken(OutboundException e, PartialFile part, long before)
      throws IOException {
    String why = "media.fetch." + e.getReason().name().toLowerCase(Locale.ROOT);
    return switch (e.getReason()) {
      case FORBIDDEN, REDIRECTS, TOO_LARGE -> {
        part.discard();
        yield new Outcome(End.NEVER, why);
      }
      case UNREACHABLE, TOO_SLOW ->
          new Outcome(part.isResumable() && part.size() > before ? End.PART : End.LATER, why);
    };
  }

  /** Old sites write addresses with spaces and letters of any script in them. */
  private static URI address(String url) throws OutboundException {
    StringBuilder plain = new StringBuilder();
    for (byte b : url.strip().getBytes(StandardCharsets.UTF_8)) {
      boolean fine = b > ' ' && b < 0x7f && "\"<>\\^`{|}".indexOf(b) < 0;
      plain.append(fine ? Character.toString(b) : "%%%02X".formatted(b & 0xff));
    }
    try {
      return URI.create(plain.toString());
    } catch (IllegalArgumentException e) {
      throw new OutboundException(OutboundException.Reason.FORBIDDEN, e);
    }
  }
}
