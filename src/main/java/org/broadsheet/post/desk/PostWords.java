package org.broadsheet.post.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.broadsheet.post.Permalinks;
import org.broadsheet.post.Post;
import org.broadsheet.post.Status;
import org.broadsheet.system.Messages;

/** What a list of the console says about a post. */
@Named
@RequestScoped
public class PostWords {

  private static final DateTimeFormatter SHORT =
      DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
          .withLocale(Locale.UK);

  @Inject private Permalinks links;
  @Inject private Messages messages;
  @Inject private Clock clock;

  /** Its title, or a word for that it has none. */
  public String title(Post post) {
    return post.getTitle().isBlank() ? messages.text("post.desk.untitled") : post.getTitle();
  }

  /** What is particular about it, in words. */
  public List<String> states(Post post) {
    List<String> states = new ArrayList<>();
    if (post.isScheduled(clock.instant())) {
      states.add(messages.text("post.state.SCHEDULED"));
    } else if (post.getStatus() != Status.PUBLISHED && post.getStatus() != Status.TRASH) {
      states.add(messages.text("post.state." + post.getStatus()));
    }
    if (post.isSticky()) {
      states.add(messages.text("post.state.sticky"));
    }
    if (post.isProtected()) {
      states.add(messages.text("post.state.protected"));
    }
    return states;
  }

  /** What its date means: published, scheduled or last changed. */
  public String dateLabel(Post post) {
    if (isDated(post)) {
      boolean scheduled = post.isScheduled(clock.instant());
      return messages.text(scheduled ? "post.date.scheduled" : "post.date.published");
    }
    return messages.text("post.date.changed");
  }

  /** True when its date is that of its publication. */
  public boolean isDated(Post post) {
    return post.getStatus().isShown();
  }

  /** Its publication by the clock of the site, such as "2 Nov 2006, 14:05". */
  public String date(Post post) {
    return SHORT.format(post.getPublishedLocal());
  }

  /** Where readers see it, or a preview of what they will see; null in the trash. */
  public String address(Post post) {
    if (post.isPublic(clock.instant())) {
      return links.post(post);
    }
    return post.getStatus() == Status.TRASH ? null : "/admin/posts/preview/?id=" + post.getId();
  }

  /** True when readers see it. */
  public boolean isPublic(Post post) {
    return post.isPublic(clock.instant());
  }
}
