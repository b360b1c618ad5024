package org.broadsheet.comment.moderation;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.broadsheet.text.Typed;

/**
 * Which comments a list of the queue shows.
 *
 * @param tab the list
 * @param words part of a name, e-mail or web address, or of what is said; empty for all
 * @param post number of the post they are on; 0 for all posts
 */
public record CommentFilter(CommentTab tab, String words, long post) {

  static final String HERE = "/admin/comments/";

  private static final int WORDS_AT_MOST = 100;

  /** What an address asks for; nonsense asks for all. */
  static CommentFilter of(String tab, String words, String post) {
    String wanted = words == null ? "" : Typed.line(words);
    return new CommentFilter(
        CommentTab.of(tab),
        wanted.length() > WORDS_AT_MOST ? wanted.substring(0, WORDS_AT_MOST) : wanted,
        post != null && post.matches("\\d{1,18}") ? Long.parseLong(post) : 0);
  }

  /** True when it looks for words. */
  public boolean isSearch() {
    return !words.isEmpty();
  }

  /** The words as a pattern of LIKE with a backslash for escape, in lower case. */
  String pattern() {
    String escaped = words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    return "%" + escaped.toLowerCase(Locale.ROOT) + "%";
  }

  /** Address of the same list on another tab, without the words. */
  String path(CommentTab other) {
    StringBuilder path = new StringBuilder(HERE).append('?');
    if (other != CommentTab.ALL) {
      path.append("status=").append(other.key()).append('&');
    }
    if (post > 0) {
      path.append("post=").append(post).append('&');
    }
    return path.toString();
  }

  /** Address of this list; ends with a question mark or an ampersand. */
  String path() {
    return path(tab)
        + (isSearch() ? "s=" + URLEncoder.encode(words, StandardCharsets.UTF_8) + "&" : "");
  }
}
