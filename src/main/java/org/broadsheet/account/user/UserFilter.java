package org.broadsheet.account.user;

import java.util.Arrays;
import java.util.Locale;
import org.broadsheet.account.Role;

/**
 * Which people a list shows.
 *
 * @param words part of a name or e-mail address; empty for all
 * @param role their role; null for all
 */
public record UserFilter(String words, Role role) {

  private static final int WORDS_AT_MOST = 100;

  /** What an address asks for; nonsense asks for all. */
  static UserFilter of(String words, String role) {
    String wanted = words == null ? "" : words.strip();
    return new UserFilter(
        wanted.length() > WORDS_AT_MOST ? wanted.substring(0, WORDS_AT_MOST) : wanted,
        Arrays.stream(Role.values())
            .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(role))
            .findFirst()
            .orElse(null));
  }

  /** The words as a pattern of LIKE with a backslash for escape, in lower case. */
  String pattern() {
    String escaped = words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    return "%" + escaped.toLowerCase(Locale.ROOT) + "%";
  }
}
