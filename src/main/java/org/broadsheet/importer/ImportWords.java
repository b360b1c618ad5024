package org.broadsheet.importer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.broadsheet.system.Messages;

/** What pages say about imports. */
@Named
@ApplicationScoped
public class ImportWords {

  private static final String SEPARATOR = "\u001f";

  @Inject private Messages messages;

  /**
   * What was taken over so far, such as "12 posts · one page"; kinds that did not occur left out.
   */
  public String counts(ImportJob job) {
    ImportCounts counts = job.getCounts();
    List<String> parts = new ArrayList<>();
    add(parts, "posts", counts.getPosts());
    add(parts, "pages", counts.getPages());
    add(parts, "comments", counts.getComments());
    add(parts, "media", counts.getMedia());
    add(parts, "terms", counts.getTerms());
    add(parts, "others", counts.getOthers());
    add(parts, "unchanged", counts.getUnchanged());
    return String.join(" · ", parts);
  }

  /** Where the job stands, in a word or two. */
  public String state(ImportJob job) {
    boolean stopping = job.isCancelWanted() && !job.getState().isOver();
    return messages.text(stopping ? "import.state.STOPPING" : "import.state." + job.getState());
  }

  /** Why the job failed; empty when it did not. */
  public String failure(ImportJob job) {
    if (job.getFailure() == null) {
      return "";
    }
    List<String> words = Arrays.asList(job.getFailure().split(SEPARATOR, -1));
    return say(words.get(0), words.subList(1, words.size()));
  }

  /** One line of the report, without its place in the file. */
  public String finding(ImportFinding finding) {
    return say(finding.getMessageKey(), finding.getArguments());
  }

  // Rows of an older release may name a text that no longer exists: better bare than not shown.
  private String say(String key, List<String> arguments) {
    return messages.has(key)
        ? messages.filled(key, arguments)
        : (key + " " + String.join(", ", arguments)).strip();
  }

  private void add(List<String> parts, String kind, long number) {
    if (number > 0) {
      parts.add(messages.text("import.count." + kind, number));
    }
  }
}
