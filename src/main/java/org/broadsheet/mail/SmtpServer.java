package org.broadsheet.mail;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.broadsheet.system.Configuration;

/**
 * The mail server that the operator names: {@code smtp://user:secret@host:587} or {@code
 * smtps://…}, with {@code ?tls=optional} or {@code ?tls=none} where encryption is not to be had.
 *
 * @param host its name
 * @param port its port
 * @param user who signs in there; null when nobody needs to
 * @param secret password of that user; null with the user
 * @param tls how the connection is protected
 */
public record SmtpServer(String host, int port, String user, String secret, Tls tls) {

  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

  /** How a connection is protected. */
  public enum Tls {
    /** From the first byte. */
    IMPLICIT,
    /** By STARTTLS, or nothing is sent. */
    REQUIRED,
    /** By STARTTLS where the server offers it. */
    OPTIONAL,
    NONE
  }

  /** The server that {@code BROADSHEET_SMTP_URL} names; empty when it is unset or unreadable. */
  public static Optional<SmtpServer> configured() {
    return Configuration.get("smtp.url").flatMap(SmtpServer::read);
  }

  /** Reads an address; empty when it is none of a mail server. */
  static Optional<SmtpServer> read(String written) {
    try {
      URI url = new URI(written);
      String scheme = String.valueOf(url.getScheme()).toLowerCase(Locale.ROOT);
      if (url.getHost() == null || !Set.of("smtp", "smtps").contains(scheme)) {
        return Optional.empty();
      }
      boolean implicit = scheme.equals("smtps");
      String[] person = url.getRawUserInfo() == null ? null : url.getRawUserInfo().split(":", 2);
      return Optional.of(
          new SmtpServer(
              url.getHost(),
              url.getPort() > 0 ? url.getPort() : implicit ? 465 : 587,
              person == null ? null : decoded(person[0]),
              person == null || person.length < 2 ? null : decoded(person[1]),
              implicit ? Tls.IMPLICIT : tls(url)));
    } catch (URISyntaxException | IllegalArgumentException e) {
      // Its message may have the password in it, so nobody hears it.
      return Optional.empty();
    }
  }

  private static Tls tls(URI url) {
    String query = String.valueOf(url.getQuery()).toLowerCase(Locale.ROOT);
    if (query.equals("tls=none")) {
      return Tls.NONE;
    }
    boolean relaxed = query.equals("tls=optional") || LOOPBACK.contains(url.getHost());
    return relaxed && !query.equals("tls=required") ? Tls.OPTIONAL : Tls.REQUIRED;
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  /** Settings of Jakarta Mail for this server. */
  Properties properties() {
    Properties mail = new Properties();
    mail.setProperty("mail.transport.protocol", "smtp");
    mail.setProperty("mail.smtp.host", host);
    mail.setProperty("mail.smtp.port", String.valueOf(port));
    mail.setProperty("mail.smtp.auth", String.valueOf(user != null));
    mail.setProperty("mail.smtp.ssl.enable", String.valueOf(tls == Tls.IMPLICIT));
    mail.setProperty("mail.smtp.ssl.checkserveridentity", "true");
    boolean startTls = tls == Tls.REQUIRED || tls == Tls.OPTIONAL;
    mail.setProperty("mail.smtp.starttls.enable", String.valueOf(startTls));
    mail.setProperty("mail.smtp.starttls.required", String.valueOf(tls == Tls.REQUIRED));
    mail.setProperty("mail.mime.allowutf8", "true");
    return mail;
  }

  @Override
  public String toString() {
    return host + ":" + port;
  }
}
