package org.broadsheet.post;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.broadsheet.media.MediaService;
import org.broadsheet.settings.CurrentSettings;
import org.broadsheet.system.Messages;
import org.broadsheet.text.Direction;
import org.broadsheet.text.Html;
import org.broadsheet.text.Labels;
import org.broadsheet.text.Language;
import org.broadsheet.text.OldSite;
import org.broadsheet.text.PostBody;
import org.broadsheet.text.RenderContext;

/** Makes the HTML that readers see of what a post was written as. */
@Stateless
public class PostRenderer {

  @EJB private MediaService media;
  @Inject private CurrentSettings settings;
  @Inject private Messages messages;

  /** Renders a post anew: body, summary, direction and language. */
  public void render(Post post) {
    OldSite oldSite = new OldSite(settings.getSettings().getFormerSites());
    RenderContext context =
        new RenderContext(oldSite, media.picturesOf(post.getId()), Labels.of(messages.bundle()));
    PostBody body = PostBody.render(post.getContent(), context);
    String summary = body.summary(post.getExcerpt());
    String title = post.getTitle();
    Optional<String> language = Language.of(title + " " + Html.text(summary));
    post.render(
        body.html(),
        summary,
        Direction.of(title.isEmpty() ? Html.text(body.html()) : title).attribute(),
        language.orElse(post.getLanguage()));
  }
}
