package org.broadsheet.account.factor;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * What an app must know to show codes.
 *
 * @param site title of the site
 * @param login name of the person
 * @param text the secret in Base32
 */
public record SharedSecret(String site, String login, String text) {

  /** In groups of four, to be typed by hand. */
  public String getGroups() {
    return text.replaceAll("(.{4})(?!$)", "$1 ");
  }

  /** The address that apps understand, by the "Key Uri Format" of Google Authenticator. */
  public String getAddress() {
    // A colon ends the name of the site.
    String issuer = encoded(site.replace(":", " "));
    return "otpauth://totp/%s:%s?secret=%s&issuer=%s&algorithm=SHA1&digits=%d&period=%d"
        .formatted(issuer, encoded(login), text, issuer, Totp.DIGITS, Totp.STEP_SECONDS);
  }

  /** The same for the camera of a phone. */
  public QrCode getPicture() {
    return QrCode.of(getAddress());
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  // A secret does not belong in a log.
  @Override
  public String toString() {
    return "SharedSecret of " + login;
  }
}
