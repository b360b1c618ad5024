package org.broadsheet.widget.type;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TopicTreeTest {

  @Test
  void countsIncludeNarrowerTopicsAndEmptyOnesAreLeftOut() {
    List<Topic> top =
        TopicTree.of(
            List.of(
                topic(1, null, "ships", 1),
                topic(2, 1L, "ferries", 2),
                topic(3, 1L, "rafts", 0),
                topic(4, null, "nothing", 0)));

    assertThat(top).extracting(Topic::getName).containsExactly("ships");
    assertThat(top.get(0).getPosts()).isEqualTo(3);
    assertThat(top.get(0).getNarrower())
        .extracting(Topic::getPath)
        .containsExactly("ships/ferries");
  }

  @Test
  void anEmptyTopicStaysForTheSakeOfThoseBelow() {
    List<Topic> top = TopicTree.of(List.of(topic(1, null, "ships", 0), topic(2, 1L, "ferries", 2)));

    assertThat(TopicTree.flat(top)).extracting(Topic::getName).containsExactly("ships", "ferries");
  }

  @Test
  void missingParentsAndCirclesLoseNoTopic() {
    List<Topic> top =
        TopicTree.of(
            List.of(
                topic(1, 99L, "orphan", 1),
                topic(2, 3L, "egg", 1),
                topic(3, 2L, "hen", 1),
                topic(4, 4L, "self", 1)));

    assertThat(TopicTree.flat(top))
        .extracting(Topic::getName)
        .containsExactlyInAnyOrder("orphan", "egg", "hen", "self");
  }

  @Test
  void aVeryDeepTreeIsShownFlatAtItsEndWithItsWholePath() {
    List<Topic> chain = new ArrayList<>();
    for (long id = 1; id <= 2000; id++) {
      chain.add(topic(id, id == 1 ? null : id - 1, "t" + id, 1));
    }

    List<Topic> flat = TopicTree.flat(TopicTree.of(chain));

    assertThat(flat).hasSize(2000);
    assertThat(flat).extracting(Topic::getDepth).contains(5).doesNotContain(6);
    assertThat(chain.get(7).getPath()).isEqualTo("t1/t2/t3/t4/t5/t6/t7/t8");
  }

  private static Topic topic(long id, Long parent, String name, long posts) {
    return new Topic(id, parent, name, name, posts);
  }
}
