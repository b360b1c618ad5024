package org.broadsheet.post;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.broadsheet.media.FetchState;
import org.broadsheet.media.Media;
import org.broadsheet.settings.CurrentSettings;
import org.broadsheet.text.PostBody;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** What lists show of a post; pages know it as {@code summary}. */
@Named("summary")
@RequestScoped
public class Summaries {

  @Inject private CurrentSettings settings;

  /** Safe HTML; empty for a post that asks for a password. */
  public String of(Post post) {
    if (post.isProtected()) {
      return "";
    }
    return settings.getSettings().isListShowsFull() ? full(post) : post.getSummaryHtml();
  }

  /** True when the list stops at the post's "more" mark. */
  public boolean isCut(Post post) {
    return settings.getSettings().isListShowsFull()
        && !post.isProtected()
        && PostBody.teaser(post.getBodyHtml()).isPresent();
  }

  /** The picture that stands for a post, or null while there is none or it is not here. */
  public Media pictureOf(Post post) {
    return post.isProtected() ? null : picture(post);
  }

  static Media picture(Post post) {
    Media picture = post.getPicture();
    boolean here =
        picture != null && picture.isPicture() && picture.getFetchState() == FetchState.STORED;
    return here ? picture : null;
  }

  // Two posts on one page may use the same id, which only one element may have.
  private static String full(Post post) {
    String html = PostBody.teaser(post.getBodyHtml()).orElse(post.getBodyHtml());
    Document body = Jsoup.parseBodyFragment(html);
    body.outputSettings().prettyPrint(false);
    body.select("[id]").removeAttr("id");
    return body.body().html();
  }
}
