package org.broadsheet.comment.form;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.broadsheet.account.Account;
import org.broadsheet.account.EmailAddress;
import org.broadsheet.account.Role;
import org.broadsheet.comment.Comment;
import org.broadsheet.comment.CommentStatus;
import org.broadsheet.comment.Discussion;
import org.broadsheet.mail.Letter;
import org.broadsheet.mail.Letter.Action;
import org.broadsheet.mail.Outbox;
import org.broadsheet.settings.SettingsService;
import org.broadsheet.system.Messages;
import org.broadsheet.text.Html;

/** Tells those who answer for a comment that it is there. Spam is not worth a letter. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class CommentLetters {

  private static final int MODERATORS_AT_MOST = 20;
  private static final int WORDS_AT_MOST = 2000;

  @PersistenceContext private EntityManager em;
  @EJB private Outbox outbox;
  @EJB private SettingsService settings;
  @Inject private Messages messages;

  /** Tells the author of the post, and moderators when it waits for them. */
  public void tell(Comment comment, Discussion rules) {
    if (comment.getStatus() == CommentStatus.SPAM) {
      return;
    }
    boolean waits = !comment.isApproved();
    Map<String, String> recipients = new LinkedHashMap<>();
    if (waits && rules.isModeratorTold()) {
      moderators().forEach(account -> recipients.put(key(account), account.getEmail()));
    }
    Account author = comment.getPost().getAuthor();
    if (rules.isAuthorTold() && author.isEnabled()) {
      recipients.put(key(author), author.getEmail());
    }
    // Nobody is told what they have just said themselves.
    recipients.remove(Comment.keyOf(comment.getAuthorEmail()));
    recipients.values().stream()
        .filter(EmailAddress::isValid)
        .forEach(to -> outbox.send(letter(to, comment, waits)));
  }

  private static String key(Account account) {
    return Comment.keyOf(account.getEmail());
  }

  private List<Account> moderators() {
    return em.createQuery(
            "select a from Account a where a.role in :roles and a.enabled = true"
                + " and a.passwordHash is not null order by a.role, a.id",
            Account.class)
        .setParameter("roles", List.of(Role.ADMINISTRATOR, Role.EDITOR))
        .setMaxResults(MODERATORS_AT_MOST)
        .getResultList();
  }

  private Letter letter(String to, Comment comment, boolean waits) {
    String site = settings.read().getSiteUrl();
    String page = site + "/admin/comments/decide/?id=" + comment.getId();
    String post = Html.text(comment.getPost().getTitle());
    String key = "comment.letter." + (waits ? "waits" : "new");
    String name =
        comment.getAuthorName().isEmpty()
            ? messages.text("comment.item.anonymous")
            : comment.getAuthorName();
    String words = comment.getContent();
    return new Letter(
        to,
        messages.text(key + ".subject", settings.read().getTitle(), post),
        List.of(
            messages.text(key + ".text", name, post),
            words.length() > WORDS_AT_MOST ? words.substring(0, WORDS_AT_MOST) + " […]" : words,
            messages.text(
                "comment.letter.by", name, comment.getAuthorEmail(), comment.getAuthorUrl()),
            messages.text(
                "comment.letter.links",
                page + "&do=approve",
                page + "&do=spam",
                page + "&do=trash")),
        new Action(messages.text("comment.letter.action"), page));
  }
}
