package org.broadsheet.account;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.broadsheet.settings.SettingsService;

/** Lets people hear by e-mail what happened to their accounts, as far as they have an address. */
@Dependent
public class AccountLetters {

  @Inject private SettingsService settings;
  @Inject private Event<AccountLetter> letters;

  /** Tells a person something. */
  public void tell(AccountLetter.Kind kind, Account account) {
    send(kind, account, account.getEmail(), null);
  }

  /**
   * Sends a person a link with a secret.
   *
   * @param page page of the console that takes it, such as {@code new-password}
   * @return the link
   */
  public String sendLink(
      AccountLetter.Kind kind, Account account, String to, String page, Token token) {
    // Never from the request: a Host header that somebody made up would send the secret there.
    String link = settings.read().getSiteUrl() + "/admin/" + page + "/" + token.text() + "/";
    send(kind, account, to, link);
    return link;
  }

  /** Tells a person something at an address that is no longer or not yet theirs. */
  public void tellAt(AccountLetter.Kind kind, Account account, String to) {
    send(kind, account, to, null);
  }

  private void send(AccountLetter.Kind kind, Account account, String to, String link) {
    // Addresses that came with an import may be anything.
    if (EmailAddress.isValid(to)) {
      letters.fire(new AccountLetter(kind, to, account.getLogin(), link));
    }
  }
}
