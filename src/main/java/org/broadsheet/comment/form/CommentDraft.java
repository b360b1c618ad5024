package org.broadsheet.comment.form;

import java.util.function.UnaryOperator;
import org.broadsheet.text.Typed;

/**
 * A comment as it was typed, under the names that the form of WordPress gives its fields.
 *
 * @param name who says so; may be empty
 * @param email their e-mail address; may be empty
 * @param url their web address as typed; may be empty
 * @param text what is said
 * @param parent number of the comment it answers; 0 for the post
 * @param follow whether they want to hear of further comments
 * @param trap what stands in the field that people do not see
 * @param token what the form says about itself
 */
public record CommentDraft(
    String name,
    String email,
    String url,
    String text,
    long parent,
    boolean follow,
    String trap,
    String token) {

  /** Nothing typed yet. */
  static final CommentDraft EMPTY = new CommentDraft("", "", "", "", 0, false, "", "");

  /** The field that people do not see. */
  static final String TRAP = "topic";

  /**
   * Reads a form that was sent.
   *
   * @param field gives the value of a field, null for none
   */
  static CommentDraft read(UnaryOperator<String> field) {
    return new CommentDraft(
        Typed.line(value(field, "author")),
        Typed.line(value(field, "email")),
        Typed.line(value(field, "url")),
        Typed.lines(value(field, "comment")),
        number(value(field, "comment_parent")),
        !value(field, "follow").isEmpty(),
        value(field, TRAP),
        value(field, "form"));
  }

  /** The same, as an answer to another comment. */
  CommentDraft answering(long newParent) {
    return new CommentDraft(name, email, url, text, newParent, follow, trap, token);
  }

  private static String value(UnaryOperator<String> field, String name) {
    String value = field.apply(name);
    return value == null ? "" : value;
  }

  private static long number(String text) {
    return text.matches("\\d{1,18}") ? Long.parseLong(text) : 0;
  }
}
