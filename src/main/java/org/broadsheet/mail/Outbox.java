package org.broadsheet.mail;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.net.URI;
import java.time.Clock;
import java.util.UUID;
import org.broadsheet.settings.Settings;
import org.broadsheet.settings.SettingsService;
import org.broadsheet.system.Messages;

/**
 * Takes letters to be sent. A letter is written as a row in the transaction of whoever sends it:
 * when that rolls back, there was no letter; when it commits, the letter is not lost.
 */
@Stateless
public class Outbox {

  @PersistenceContext private EntityManager em;
  @EJB private SettingsService settings;
  @Inject private Messages messages;
  @Inject private Clock clock;

  /** Sends a letter, some moments after the caller's transaction has committed. */
  @TransactionAttribute(TransactionAttributeType.MANDATORY)
  public void send(Letter letter) {
    Settings site = settings.read();
    String footer = messages.text("mail.letter.footer", site.getTitle(), site.getSiteUrl());
    em.persist(
        new OutgoingMail(
            "<" + UUID.randomUUID() + "@" + host(site) + ">",
            letter,
            LetterBody.text(letter, footer),
            LetterBody.html(letter, site.getTitle(), footer),
            clock.instant()));
  }

  private static String host(Settings site) {
    String host = URI.create(site.getSiteUrl()).getHost();
    return host == null ? "localhost" : host;
  }
}
