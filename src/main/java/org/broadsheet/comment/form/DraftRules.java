package org.broadsheet.comment.form;

import java.util.LinkedHashMap;
import java.util.Map;
import org.broadsheet.account.EmailAddress;
import org.broadsheet.text.Html;
import org.broadsheet.text.Typed;

/** What must stand in the fields of a comment, and how much of it, as in WordPress. */
final class DraftRules {

  private static final int NAME_AT_MOST = 245;
  private static final int EMAIL_AT_MOST = 100;
  private static final int URL_AT_MOST = 200;
  private static final int TEXT_AT_MOST = 65_525;

  private DraftRules() {}

  /**
   * What is wrong: for the name of a field the key of a text; empty when nothing is.
   *
   * @param identified whether a name and an e-mail address are needed
   */
  static Map<String, String> check(CommentDraft draft, boolean identified) {
    Map<String, String> errors = new LinkedHashMap<>();
    if (draft.text().isEmpty()) {
      errors.put("comment", "comment.form.text.missing");
    } else if (isLonger(draft.text(), TEXT_AT_MOST)) {
      errors.put("comment", "comment.form.text.long");
    } else if (Html.text(Html.comment(draft.text())).isEmpty()) {
      errors.put("comment", "comment.form.text.nothing");
    }
    if (identified && draft.name().isEmpty()) {
      errors.put("author", "comment.form.name.missing");
    } else if (isLonger(draft.name(), NAME_AT_MOST)) {
      errors.put("author", "comment.form.name.long");
    }
    if (identified && draft.email().isEmpty()) {
      errors.put("email", "comment.form.email.missing");
    } else if (isLonger(draft.email(), EMAIL_AT_MOST)) {
      errors.put("email", "comment.form.email.long");
    } else if (!draft.email().isEmpty() && !EmailAddress.isValid(draft.email())) {
      errors.put("email", "comment.form.email.invalid");
    } else if (draft.follow() && draft.email().isEmpty()) {
      errors.put("email", "comment.form.email.follow");
    }
    if (isLonger(draft.url(), URL_AT_MOST)) {
      errors.put("url", "comment.form.url.long");
    } else if (!draft.url().isEmpty() && Typed.webAddress(draft.url()).isEmpty()) {
      errors.put("url", "comment.form.url.invalid");
    }
    return errors;
  }

  private static boolean isLonger(String text, int most) {
    return text.codePointCount(0, text.length()) > most;
  }
}
