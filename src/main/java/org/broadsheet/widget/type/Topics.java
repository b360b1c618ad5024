package org.broadsheet.widget.type;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.broadsheet.category.CategoryLine;
import org.broadsheet.category.CategoryTree;
import org.broadsheet.post.Permalinks;
import org.broadsheet.system.change.PageRecord;
import org.broadsheet.system.change.Subjects;
import org.broadsheet.text.Slug;

/** The categories as all blocks of one page see them; read once a request. */
@RequestScoped
public class Topics {

  @Inject private CategoryTree categories;
  @Inject private Permalinks links;
  @Inject private PageRecord record;
  private List<Topic> all;
  private List<Topic> tree;

  /** The topics at the top of the tree that have posts, by name. */
  public List<Topic> tree() {
    read();
    return tree;
  }

  /** Those of these numbers that exist, in the order of the numbers. */
  public List<Topic> chosen(List<Long> numbers) {
    read();
    Map<Long, Topic> known =
        all.stream().collect(Collectors.toMap(Topic::getId, Function.identity()));
    return numbers.stream().filter(known::containsKey).map(known::get).toList();
  }

  /** Address of a topic's archive. */
  public String address(Topic topic) {
    return "/" + links.categoryBase() + "/" + topic.getPath() + "/";
  }

  private static Topic topic(CategoryLine line) {
    String segment = Slug.pathSegment(line.slug());
    return new Topic(line.id(), line.parentId(), line.name(), segment, line.postCount());
  }

  private void read() {
    // Also when another block of this page has read them already.
    record.use(Subjects.CATEGORIES, Subjects.COUNTS);
    if (all == null) {
      all = categories.all().stream().map(Topics::topic).toList();
      tree = TopicTree.of(all);
    }
  }
}
