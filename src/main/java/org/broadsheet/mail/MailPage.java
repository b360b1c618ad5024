package org.broadsheet.mail;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.broadsheet.account.Account;
import org.broadsheet.account.Capability;
import org.broadsheet.account.CurrentAccount;
import org.broadsheet.system.Messages;
import org.broadsheet.system.Notices;
import org.broadsheet.system.Pager;

/** The page about outgoing mail: how it is set up, a test message, and what waits or failed. */
@Named
@RequestScoped
public class MailPage {

  private static final String HERE = "/admin/settings/mail/";
  private static final int MAILS_PER_PAGE = 20;

  @Inject private OutgoingMailService mails;
  @Inject private MailSetup setup;
  @Inject private MailSender sender;
  @Inject private CurrentAccount current;
  @Inject private HttpServletRequest request;
  @Inject private Messages messages;

  private Map<MailState, Long> counts;
  private MailState state;
  private Pager pager;
  private List<OutgoingMail> shown;

  @PostConstruct
  void open() {
    current.require(Capability.MANAGE_OPTIONS);
    counts = mails.count();
    String wanted = String.valueOf(request.getParameter("state")).toUpperCase(Locale.ROOT);
    state =
        Arrays.stream(MailState.values())
            .filter(each -> each.name().equals(wanted))
            .findFirst()
            .orElse(counts.get(MailState.FAILED) > 0 ? MailState.FAILED : MailState.WAITING);
    pager = Pager.of(request.getParameter("page"), counts.get(state), MAILS_PER_PAGE);
  }

  /** The mails of this page of the list. */
  public List<OutgoingMail> getMails() {
    if (shown == null) {
      shown = mails.list(state, pager.first(), MAILS_PER_PAGE);
    }
    return shown;
  }

  public Pager getPager() {
    return pager;
  }

  /** State of the mails that are listed. */
  public MailState getState() {
    return state;
  }

  /** The states there are, in the order of their tabs. */
  public List<MailState> getStates() {
    return List.of(MailState.WAITING, MailState.FAILED, MailState.SENT);
  }

  /** How many mails have a state. */
  public long count(MailState of) {
    return counts.get(of);
  }

  /** Address of the list of a state. */
  public String path(MailState of) {
    return HERE + "?state=" + of.name().toLowerCase(Locale.ROOT);
  }

  /** What the operator still has to say; null when mail is set up. */
  public String getGap() {
    return setup.findGap().map(gap -> messages.text("mail.gap." + gap)).orElse(null);
  }

  /** The mail server, or null. */
  public SmtpServer getServer() {
    return setup.findServer().orElse(null);
  }

  /** Who sends, or null. */
  public String getSender() {
    return setup.findSender().map(from -> from.toUnicodeString()).orElse(null);
  }

  /** Why the mail server lets nobody in; null when it does, or was not asked yet. */
  public MailSender.Trouble getTrouble() {
    return setup.isComplete() ? sender.findTrouble().orElse(null) : null;
  }

  /** E-mail address of the person signed in; may be empty. */
  public String getOwnAddress() {
    return current.find().map(Account::getEmail).orElse("");
  }

  /** Sends a test message to the person signed in. */
  public void sendTest() {
    mails.sendTest(getOwnAddress());
    sender.tryAgain();
    String key = setup.isComplete() ? "mail.test.done" : "mail.test.waits";
    Notices.done(messages.text(key, getOwnAddress()), path(MailState.WAITING));
  }

  /** Tries the mail server again at once. */
  public void tryAgain() {
    sender.tryAgain();
    Notices.show(HERE);
  }

  /** Tries a mail again at once. */
  public void retry(long id) {
    mails.retry(id);
    Notices.done(messages.text("mail.retry.done"), path(MailState.WAITING));
  }

  /** Tries all failed mails again. */
  public void retryFailed() {
    Notices.done(
        messages.text("mail.retry.all.done", mails.retryFailed()), path(MailState.WAITING));
  }

  /** Takes a mail away. */
  public void delete(long id) {
    mails.delete(id);
    Notices.done(messages.text("mail.delete.done"), path(state));
  }
}
