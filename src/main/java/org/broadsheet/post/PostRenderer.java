package org.broadsheet.post;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.broadsheet.media.Media;
import org.broadsheet.settings.CurrentSettings;
import org.broadsheet.system.Messages;
import org.broadsheet.text.Direction;
import org.broadsheet.text.Excerpt;
import org.broadsheet.text.Html;
import org.broadsheet.text.Labels;
import org.broadsheet.text.Language;
import org.broadsheet.text.OldSite;
import org.broadsheet.text.Picture;
import org.broadsheet.text.Pictures;
import org.broadsheet.text.PostBody;
import org.broadsheet.text.RenderContext;

/** Makes the HTML that readers see of what a post was written as. */
@Stateless
public class PostRenderer {

  private static final String ELLIPSIS = " […]";
  private static final int PICTURES_AT_MOST = 500;

  @PersistenceContext private EntityManager em;
  @Inject private CurrentSettings settings;
  @Inject private Messages messages;

  /** Renders a post anew: body, summary, direction and language. */
  public void render(Post post) {
    OldSite oldSite = new OldSite(settings.getSettings().getFormerSites());
    RenderContext context =
        new RenderContext(oldSite, library(post.getId()), Labels.of(messages.bundle()));
    PostBody body = PostBody.render(post.getContent(), context);
    String summary = summary(post.getExcerpt(), body);
    String title = post.getTitle();
    Optional<String> language = Language.of(title + " " + Html.text(summary));
    post.render(
        body.html(),
        summary,
        Direction.of(title.isEmpty() ? Html.text(body.html()) : title).attribute(),
        language.orElse(post.getLanguage()));
  }

  // The author's own summary, else what stands before "more", else the start.
  private static String summary(String excerpt, PostBody body) {
    if (!excerpt.isBlank()) {
      return Html.post(
          excerpt.contains("<") ? excerpt : "<p>" + Html.escape(excerpt.strip()) + "</p>");
    }
    return body.teaser().orElseGet(() -> Excerpt.summary(body.html(), Excerpt.WORDS, ELLIPSIS));
  }

  private Pictures library(long post) {
    return new Pictures() {
      @Override
      public List<Picture> byIds(List<Long> ids) {
        return ids.stream()
            .limit(PICTURES_AT_MOST)
            .map(id -> em.find(Media.class, id))
            .filter(Objects::nonNull)
            .filter(media -> media.isPicture() && media.getFilePath() != null)
            .map(PostRenderer::picture)
            .toList();
      }

      @Override
      public List<Picture> attached() {
        return em.createQuery(
                "select m from Media m where m.postId = :post and m.filePath is not null"
                    + " and m.mediaType like 'image/%' order by m.menuOrder, m.id",
                Media.class)
            .setParameter("post", post)
            .setMaxResults(PICTURES_AT_MOST)
            .getResultStream()
            .map(PostRenderer::picture)
            .toList();
      }
    };
  }

  private static Picture picture(Media media) {
    return new Picture(
        media.getAddress(),
        media.getWidth() == null ? 0 : media.getWidth(),
        media.getHeight() == null ? 0 : media.getHeight(),
        media.getAltText(),
        media.getCaption(),
        media.getAddress());
  }
}
