package org.broadsheet.post.desk;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.broadsheet.post.Post;
import org.broadsheet.post.PostSlugs;
import org.broadsheet.post.Status;
import org.broadsheet.settings.SettingsService;

/** How a post that readers could not see becomes one that they can. */
@Dependent
class Publication {

  @EJB private PostSlugs slugs;
  @EJB private SettingsService settings;
  @Inject private Clock clock;

  /**
   * Publishes it: now, at its moment if that is still to come, or under its old day if it had been
   * public before.
   */
  void publish(Post post) {
    Instant now = clock.instant();
    if (post.getPublishedAt().isAfter(now) || wasPublic(post)) {
      stand(post, Status.PUBLISHED);
    } else {
      post.publishAt(
          Status.PUBLISHED, now, now.atZone(settings.read().getZone()).toLocalDateTime(), now);
    }
    name(post);
  }

  /** Gives it a status and leaves its time as it is. */
  void stand(Post post, Status status) {
    post.publishAt(status, post.getPublishedAt(), post.getPublishedLocal(), clock.instant());
    name(post);
  }

  // A draft may have no slug; what readers see has an address.
  private void name(Post post) {
    if (post.getStatus().isShown() && post.getSlug().isEmpty()) {
      post.place(slugs.free(post, ""), post.getParent(), post.getMenuOrder());
    }
  }

  // Drafts of an import are marked as announced too, but have no slug when they were only drafts.
  private static boolean wasPublic(Post post) {
    return post.getStatus() == Status.PRIVATE
        || (post.getAnnouncedAt() != null && !post.getSlug().isEmpty());
  }
}
