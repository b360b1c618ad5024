package org.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.broadsheet.testing.Build;
import org.broadsheet.testing.Sources;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/**
 * Texts and their keys. A key is a literal in a page or class; one that is put together ends its
 * literal with a dot: {@code "import.state." + state}.
 */
class MessagesTest {

  private static final Pattern LITERAL =
      Pattern.compile("[\"']([a-z][a-z0-9-]*(?:\\.[a-zA-Z0-9_-]+)+\\.?)[\"']");
  private static final Pattern LOOKED_UP =
      Pattern.compile("(?:\\bm\\[|messages\\.with\\(|texts\\.(?:text|filled)\\()\\s*'([^']+)'");

  /** Keys whose beginning is data: the type of a widget, the name of a setting. */
  private static final List<String> BUILT = List.of("jakarta.faces.", "javax.faces.");

  private final Properties texts = texts();

  @Test
  void everyKeyThatIsUsedHasItsText() {
    Set<String> missing = new TreeSet<>();
    for (Path page : Sources.in("webapp", ".xhtml")) {
      Matcher key = LOOKED_UP.matcher(Sources.read(page));
      while (key.find()) {
        note(missing, page, key.group(1));
      }
    }
    Set<String> families =
        texts.stringPropertyNames().stream().map(MessagesTest::family).collect(Collectors.toSet());
    for (Path type : Sources.in("src/main/java", ".java")) {
      literals(type).stream()
          .filter(key -> key.split("\\.").length > 2 || key.endsWith("."))
          .filter(key -> families.contains(family(key)))
          .forEach(key -> note(missing, type, key));
    }

    assertThat(missing).isEmpty();
  }

  @Test
  void everyTextIsUsed() {
    Set<String> used = new TreeSet<>();
    Sources.in("webapp", ".xhtml").forEach(page -> used.addAll(literals(page)));
    Sources.in("src/main/java", ".java").forEach(type -> used.addAll(literals(type)));
    List<String> beginnings =
        java.util.stream.Stream.concat(
                used.stream().filter(key -> key.endsWith(".")), BUILT.stream())
            .toList();

    Set<String> unused = new TreeSet<>(texts.stringPropertyNames());
    unused.removeIf(key -> used.contains(key) || beginnings.stream().anyMatch(key::startsWith));

    assertThat(texts).isNotEmpty();
    assertThat(unused).isEmpty();
  }

  @Test
  void noPageHasATextOfItsOwn() {
    List<String> found = new ArrayList<>();
    for (Path page : Sources.in("webapp", ".xhtml")) {
      for (Element element :
          Jsoup.parse(Sources.read(page), "", Parser.xmlParser()).getAllElements()) {
        for (TextNode text : element.textNodes()) {
          String own = text.text().replaceAll("[#$]\\{[^}]*\\}", "").strip();
          if (own.codePoints().anyMatch(Character::isLetter)
              && !element.tagName().matches("code|kbd")) {
            found.add(Sources.name(page) + ": " + own);
          }
        }
      }
    }

    assertThat(found).isEmpty();
  }

  private void note(Set<String> missing, Path file, String key) {
    boolean known =
        key.endsWith(".")
            ? texts.stringPropertyNames().stream().anyMatch(name -> name.startsWith(key))
            : texts.containsKey(key);
    if (!known) {
      missing.add(Sources.name(file) + ": " + key);
    }
  }

  private static Set<String> literals(Path file) {
    Set<String> found = new TreeSet<>();
    Matcher literal = LITERAL.matcher(Sources.read(file));
    while (literal.find()) {
      found.add(literal.group(1));
    }
    return found;
  }

  private static String family(String key) {
    String[] words = key.split("\\.");
    return words[0] + "." + words[1];
  }

  private static Properties texts() {
    Properties texts = new Properties();
    Path file = Build.PROJECT.resolve("src/main/resources/messages.properties");
    try (Reader reader = Files.newBufferedReader(file)) {
      texts.load(reader);
      return texts;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
