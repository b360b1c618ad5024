package org.broadsheet.text;

/** temporary. */
public final class Html {
  private Html() {}

  public static String text(String html) {
    return org.jsoup.Jsoup.parse(html).text();
  }
}
