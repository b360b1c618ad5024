package org.broadsheet.widget;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.broadsheet.system.change.ChangeClock;
import org.broadsheet.system.change.PageRecord;
import org.junit.jupiter.api.Test;

class KeptHtmlTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2006-11-02T10:00:00Z"), ZoneOffset.UTC);

  private final KeptHtml kept = new KeptHtml(new ChangeClock(), CLOCK);
  private int made;

  @Test
  void isMadeOnceForAllPagesToWhichTheBlockDoesNotLink() {
    assertThat(make("/")).isEqualTo("1");
    assertThat(make("/")).isEqualTo("2");

    assertThat(kept.find("/", new PageRecord())).contains("2");
    assertThat(kept.find("/about/", new PageRecord())).contains("2");
  }

  @Test
  void isAnotherOnEachPageToWhichTheBlockLinks() {
    make("/");
    make("/");

    assertThat(kept.find("/ferries/", new PageRecord())).isEmpty();
    String onFerries = make("/ferries/");

    assertThat(kept.find("/ferries/", new PageRecord())).contains(onFerries);
    assertThat(kept.find("/islands/", new PageRecord())).isEmpty();
    assertThat(kept.find("/", new PageRecord())).contains("2");
  }

  @Test
  void tellsPagesWhatItShowsAlsoWhenItWasKept() {
    make("/");
    PageRecord first = new PageRecord();
    kept.make("/", first, showing(first, "media:7"), Set::of);
    PageRecord second = new PageRecord();

    assertThat(kept.find("/", second)).isPresent();
    assertThat(second.getSubjects()).containsExactlyInAnyOrderElementsOf(first.getSubjects());
  }

  @Test
  void aLongListIsNotKeptForEveryPageItLinksTo() {
    Set<String> links =
        IntStream.range(0, 200).mapToObj(i -> "/" + i + "/").collect(Collectors.toSet());
    kept.make("/", new PageRecord(), () -> "first", () -> links);

    links.forEach(path -> kept.make(path, new PageRecord(), () -> path, () -> links));

    assertThat(links).filteredOn(path -> kept.find(path, new PageRecord()).isPresent()).hasSize(50);
  }

  private static Supplier<String> showing(PageRecord page, String subject) {
    return () -> {
      page.use(subject);
      return "shown";
    };
  }

  private String make(String path) {
    return kept.make(
        path,
        new PageRecord(),
        () -> Integer.toString(++made),
        () -> Set.of("/ferries/", "/islands/"));
  }
}
