package org.broadsheet.post;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import org.broadsheet.settings.CurrentSettings;

/** The page that tells readers what is known about them, to which every page leads. */
@Named
@RequestScoped
public class PrivacyLink {

  @EJB private PostDetails details;
  @Inject private CurrentSettings settings;
  @Inject private ShownPosts shown;
  @Inject private Clock clock;
  private Post page;
  private boolean asked;

  /** The page, or null while there is none that readers may see. */
  public Post getPage() {
    long number = settings.getSettings().getPrivacyPage();
    if (!asked && number != 0) {
      shown.pages();
      page =
          details.ofPublic(List.of(number), clock.instant()).stream()
              .filter(Post::isPage)
              .findFirst()
              .orElse(null);
      if (page != null) {
        shown.link(page);
      }
    }
    asked = true;
    return page;
  }
}
