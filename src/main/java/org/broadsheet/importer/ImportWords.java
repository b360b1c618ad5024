package org.broadsheet.importer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.broadsheet.system.Messages;

/** What pages say about imports. */
@Named
@ApplicationScoped
public class ImportWords {

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

  private void add(List<String> parts, String kind, long number) {
    if (number > 0) {
      parts.add(messages.text("import.count." + kind, number));
    }
  }
}
