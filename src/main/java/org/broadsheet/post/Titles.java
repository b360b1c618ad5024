package org.broadsheet.post;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.broadsheet.settings.Dates;
import org.broadsheet.settings.Messages;
import org.broadsheet.text.Html;

/** What stands over posts and lists of posts; pages know it as {@code title}. */
@Named("title")
@RequestScoped
public class Titles {

  /** As many characters as WordPress shows of a post that has no title. */
  private static final int BEGINNING = 50;

  @Inject private Messages messages;
  @Inject private Dates dates;

  /** The title of a post, marked when it asks for a password; its first words when it has none. */
  public String of(Post post) {
    if (post.isProtected()) {
      return messages.with("post.title.protected", post.getTitle());
    }
    return post.getTitle().isBlank() ? beginning(post) : post.getTitle();
  }

  /** The heading of a list; null for the newest posts on the front page. */
  public String of(PostQuery query) {
    return switch (query.subject()) {
      case NEWEST, CATEGORY, TAG, AUTHOR -> query.title();
      case YEAR -> dates.year(query.from());
      case MONTH -> dates.month(query.from());
      case DAY -> dates.day(query.from());
      case SEARCH ->
          query.words().isBlank()
              ? messages.text("search.list.title-empty")
              : messages.with("search.list.title", query.words());
    };
  }

  private String beginning(Post post) {
    String text = Html.text(post.getSummaryHtml());
    if (text.isEmpty()) {
      return messages.text("post.title.none");
    }
    return text.codePointCount(0, text.length()) <= BEGINNING
        ? text
        : text.substring(0, text.offsetByCodePoints(0, BEGINNING)).strip() + "…";
  }
}
