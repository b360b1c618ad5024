package org.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.testing.Sources;
import org.junit.jupiter.api.Test;

/** Pages of readers must work under a policy that allows nothing inline and no other host. */
class ReaderPagesTest {

  private static final Pattern FORBIDDEN =
      Pattern.compile(
          "<style|<script|\\sstyle\\s*=|\\son[a-z]+\\s*=|"
              + "\\s(?:src|srcset|poster|data)\\s*=\\s*[\"'](?:https?:)?//|"
              + "<link[^>]*href\\s*=\\s*[\"'](?:https?:)?//|url\\(\\s*[\"']?(?:https?:)?//");

  @Test
  void readersGetNoInlineStyleNoScriptAndNothingFromOtherHosts() {
    List<String> found = new ArrayList<>();
    for (Path page : pages()) {
      Matcher forbidden = FORBIDDEN.matcher(Sources.read(page));
      while (forbidden.find()) {
        found.add(Sources.name(page) + ": " + forbidden.group().strip());
      }
    }

    assertThat(found).isEmpty();
  }

  private static List<Path> pages() {
    List<Path> pages = new ArrayList<>(Sources.in("webapp", ".xhtml"));
    pages.removeIf(page -> Sources.name(page).matches("webapp/(admin/|.*/console).*"));
    pages.addAll(Sources.in("webapp/resources/css", ".css"));
    assertThat(pages).hasSizeGreaterThan(10);
    return pages;
  }
}
