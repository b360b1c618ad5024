package org.broadsheet.testing;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Collectors;

/** The judge of whether everyone can use a page: axe, by WCAG 2.2 AA. */
public final class Axe {

  private static final List<String> COLOURS = List.of("color-contrast", "link-in-text-block");
  private static final List<String> TAGS =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  private Axe() {}

  /** Fails when a page, as it is shown now, keeps someone out; it must allow JavaScript. */
  public static void check(Page page) {
    check(page, new AxeBuilder(page).withTags(TAGS));
  }

  /** Fails when colours of a page, as it is shown now, keep someone out. */
  public static void checkColours(Page page) {
    check(page, new AxeBuilder(page).withRules(COLOURS));
  }

  // In legacy mode axe judges frames from within the page, and needs no second page to sum up in:
  // all frames here are of the same site.
  private static void check(Page page, AxeBuilder axe) {
    String found =
        axe.setLegacyMode(true).analyze().getViolations().stream()
            .map(
                rule ->
                    rule.getId()
                        + ": "
                        + rule.getHelp()
                        + rule.getNodes().stream()
                            .map(node -> "\n    " + node.getHtml())
                            .limit(5)
                            .collect(Collectors.joining()))
            .collect(Collectors.joining("\n"));
    if (!found.isEmpty()) {
      throw new AssertionError(page.url() + "\n" + found);
    }
  }
}
