package org.broadsheet.account.signin;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.stream.Stream;
import org.broadsheet.account.Token;

/** The cookie of a browser that keeps somebody signed in; readers' pages never see it. */
final class KeptCookie {

  private static final String NAME = "broadsheet-kept";
  private static final String PATH = "/admin";

  private KeptCookie() {}

  /** The secret that the browser brings. */
  static Optional<Token> read(HttpServletRequest request) {
    return Stream.ofNullable(request.getCookies())
        .flatMap(Stream::of)
        .filter(cookie -> cookie.getName().equals(NAME))
        .map(Cookie::getValue)
        .filter(value -> value.matches("[A-Za-z0-9_-]{43}"))
        .map(Token::new)
        .findFirst();
  }

  /** Gives the browser a secret. */
  static void write(HttpServletResponse response, Token token, String siteUrl) {
    add(response, token.text(), Math.toIntExact(SignIn.KEPT.toSeconds()), siteUrl);
  }

  /** Takes the secret from the browser. */
  static void clear(HttpServletResponse response, String siteUrl) {
    add(response, "", 0, siteUrl);
  }

  private static void add(HttpServletResponse response, String value, int age, String siteUrl) {
    Cookie cookie = new Cookie(NAME, value);
    cookie.setPath(PATH);
    cookie.setMaxAge(age);
    cookie.setHttpOnly(true);
    cookie.setSecure(siteUrl.startsWith("https:"));
    cookie.setAttribute("SameSite", "Lax");
    response.addCookie(cookie);
  }
}
