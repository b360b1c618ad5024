package org.broadsheet.account;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.broadsheet.text.Slug;

/** Gives new people the address of their archive. */
@Dependent
public class Slugs {

  @Inject private AccountService accounts;

  /** The slug of a name; with the person's number behind it where somebody else has it. */
  public String free(String login, long id) {
    String slug = Slug.of(login);
    boolean free = !slug.isEmpty() && accounts.findBySlug(slug).isEmpty();
    return free ? slug : (slug + "-" + id);
  }
}
