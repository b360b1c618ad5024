package org.broadsheet.mail;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.broadsheet.settings.SettingsService;
import org.broadsheet.system.Configuration;

/**
 * How mail leaves this site, as far as the operator has said; pages know it as {@code mailSetup}.
 */
@Named
@RequestScoped
public class MailSetup {

  @Inject private SettingsService settings;

  /** What is missing, the first thing only. */
  public enum Gap {
    NO_SERVER,
    BAD_SERVER,
    NO_SENDER,
    BAD_SENDER
  }

  /** The mail server, when it is named and its address can be read. */
  public Optional<SmtpServer> findServer() {
    return SmtpServer.configured();
  }

  /** Who sends: {@code BROADSHEET_MAIL_FROM}, with the title of the site when it has no name. */
  public Optional<InternetAddress> findSender() {
    return Configuration.get("mail.from").flatMap(this::read);
  }

  /** What keeps mail from being sent; empty when nothing does. */
  public Optional<Gap> findGap() {
    if (findServer().isEmpty()) {
      boolean unset = Configuration.get("smtp.url").isEmpty();
      return Optional.of(unset ? Gap.NO_SERVER : Gap.BAD_SERVER);
    }
    if (findSender().isEmpty()) {
      boolean unset = Configuration.get("mail.from").isEmpty();
      return Optional.of(unset ? Gap.NO_SENDER : Gap.BAD_SENDER);
    }
    return Optional.empty();
  }

  /** True when mail is sent; false while it only waits. */
  public boolean isComplete() {
    return findGap().isEmpty();
  }

  private Optional<InternetAddress> read(String written) {
    try {
      InternetAddress address = new InternetAddress(written, true);
      if (address.getPersonal() == null) {
        address.setPersonal(settings.read().getTitle(), StandardCharsets.UTF_8.name());
      }
      return address.getAddress().contains("@") ? Optional.of(address) : Optional.empty();
    } catch (AddressException e) {
      // findGap says that it cannot be read.
      return Optional.empty();
    } catch (UnsupportedEncodingException e) {
      throw new IllegalStateException(e);
    }
  }
}
