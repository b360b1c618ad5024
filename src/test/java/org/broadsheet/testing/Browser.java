package org.broadsheet.testing;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Stream;

/**
 * The Chromium of this machine. Closing it fails the test when any page asked another host for
 * anything.
 *
 * <p>{@code try (Browser browser = Browser.open()) { browser.page(Screen.PHONE).navigate(…); }}
 */
public final class Browser implements AutoCloseable {

  /** What a page is seen on. */
  public enum Screen {
    /** 1280 pixels wide. */
    DESKTOP(1280, 900, ColorScheme.LIGHT, true),
    /** 360 pixels wide. */
    PHONE(360, 740, ColorScheme.LIGHT, true),
    /** 1280 pixels wide, by someone who likes it dark. */
    DARK(1280, 900, ColorScheme.DARK, true),
    /** 360 pixels wide, by someone who likes it dark. */
    DARK_PHONE(360, 740, ColorScheme.DARK, true),
    /** 1280 pixels wide, without JavaScript. */
    PLAIN(1280, 900, ColorScheme.LIGHT, false);

    private final int width;
    private final int height;
    private final ColorScheme colours;
    private final boolean script;

    Screen(int width, int height, ColorScheme colours, boolean script) {
      this.width = width;
      this.height = height;
      this.colours = colours;
      this.script = script;
    }

    /** Lets a page that is open be seen on this screen. */
    public void show(Page page) {
      page.setViewportSize(width, height);
      page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colours));
    }
  }

  private final Playwright playwright;
  private final com.microsoft.playwright.Browser chromium;
  private final Set<String> strangers = new ConcurrentSkipListSet<>();

  private Browser(Playwright playwright) {
    this.playwright = playwright;
    List<String> arguments =
        new ArrayList<>(
            List.of("--disable-background-networking", "--no-first-run", "--disable-sync"));
    if (System.getProperty("user.name").equals("root")) {
      arguments.add("--no-sandbox");
    }
    chromium =
        playwright
            .chromium()
            .launch(new LaunchOptions().setExecutablePath(executable()).setArgs(arguments));
  }

  /** Opens one. */
  public static Browser open() {
    return new Browser(
        Playwright.create(
            new Playwright.CreateOptions()
                .setEnv(java.util.Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"))));
  }

  /** A new page without cookies or history. */
  public Page page(Screen screen) {
    BrowserContext context =
        chromium.newContext(
            new NewContextOptions()
                .setViewportSize(screen.width, screen.height)
                .setColorScheme(screen.colours)
                .setJavaScriptEnabled(screen.script)
                .setLocale("en-GB"));
    context.onRequest(
        request -> {
          String host = URI.create(request.url()).getHost();
          if (host != null && !Set.of("127.0.0.1", "localhost").contains(host)) {
            strangers.add(request.url());
          }
        });
    return context.newPage();
  }

  @Override
  public void close() {
    chromium.close();
    playwright.close();
    if (!strangers.isEmpty()) {
      throw new AssertionError("A page asked other hosts: " + strangers);
    }
  }

  private static Path executable() {
    return Stream.of(
            System.getenv("BROADSHEET_TEST_CHROMIUM"),
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome")
        .filter(Objects::nonNull)
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("No Chromium: src/test/sh/need-chromium.sh"));
  }
}
