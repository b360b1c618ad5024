package org.broadsheet.account.signin;

import java.util.List;

/** What people call their browser; told from what it says about itself, which may be anything. */
final class BrowserFamily {

  private record Mark(String sign, String name) {}

  // The order matters: Edge says it is Chrome, Chrome says it is Safari, and all say Mozilla.
  private static final List<Mark> BROWSERS =
      List.of(
          new Mark("Edg", "Edge"),
          new Mark("OPR/", "Opera"),
          new Mark("SamsungBrowser/", "Samsung Internet"),
          new Mark("Vivaldi/", "Vivaldi"),
          new Mark("Firefox/", "Firefox"),
          new Mark("FxiOS/", "Firefox"),
          new Mark("CriOS/", "Chrome"),
          new Mark("Chrome/", "Chrome"),
          new Mark("Safari/", "Safari"));

  private static final List<Mark> SYSTEMS =
      List.of(
          new Mark("iPhone", "iPhone"),
          new Mark("iPad", "iPad"),
          new Mark("Android", "Android"),
          new Mark("Windows", "Windows"),
          new Mark("Mac OS X", "macOS"),
          new Mark("CrOS", "ChromeOS"),
          new Mark("Linux", "Linux"));

  private BrowserFamily() {}

  /** Such as "Firefox, Linux"; empty when nothing of it is known. */
  static String of(String userAgent) {
    if (userAgent == null) {
      return "";
    }
    String browser = find(BROWSERS, userAgent);
    String system = find(SYSTEMS, userAgent);
    return browser.isEmpty() || system.isEmpty() ? browser + system : browser + ", " + system;
  }

  private static String find(List<Mark> marks, String userAgent) {
    return marks.stream()
        .filter(mark -> userAgent.contains(mark.sign()))
        .map(Mark::name)
        .findFirst()
        .orElse("");
  }
}
