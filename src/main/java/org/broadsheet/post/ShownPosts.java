package org.broadsheet.post;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.broadsheet.category.Tag;
import org.broadsheet.media.Media;
import org.broadsheet.system.change.PageRecord;
import org.broadsheet.system.change.Subjects;

/** Notes which posts, lists and terms a page shows, so that it is made anew when they change. */
@RequestScoped
public class ShownPosts {

  @Inject private PageRecord record;
  @Inject private NextPublication next;

  /** A post is shown whole, with its author, terms and picture. */
  public void whole(Post post) {
    inList(post);
    categories();
    post.getTags().forEach(this::tag);
  }

  /** A post is shown in a list, with its author, picture and number of comments. */
  public void inList(Post post) {
    link(post);
    record.use(Subjects.author(post.getAuthor().getId()), Subjects.conversation(post.getId()));
    Media picture = post.getPicture();
    if (picture != null) {
      record.use(Subjects.media(picture.getId()));
    }
  }

  /** The title and address of a post are shown. */
  public void link(Post post) {
    record.use(Subjects.post(post.getId()));
    if (post.isPage()) {
      pages();
    }
  }

  /** Pages that stand on their own are shown: their addresses depend on those above them. */
  public void pages() {
    record.use(Subjects.PAGES);
    record.until(next.moment(record));
  }

  /**
   * Something of all public posts is shown, such as their comments: a scheduled post joins them.
   */
  public void all() {
    record.until(next.moment(record));
  }

  /** Names and addresses of categories are shown: an address has the slugs of all above it. */
  public void categories() {
    record.use(Subjects.CATEGORIES);
  }

  /** The name of a tag is shown. */
  public void tag(Tag tag) {
    record.use(Subjects.tag(tag.getId()));
  }

  /** A list is shown, which has another order when posts join or leave it. */
  public void list(PostQuery query) {
    record.until(next.moment(record));
    switch (query.subject()) {
      case NEWEST -> record.use(Subjects.POSTS);
      case CATEGORY -> category(Subjects.category(query.category()));
      case TAG -> term(Subjects.tag(query.tag()));
      case AUTHOR -> term(Subjects.author(query.author()));
      case YEAR -> record.use(Subjects.year(query.from()));
      case MONTH -> record.use(Subjects.month(query.from()));
      case DAY -> record.use(Subjects.day(query.from()));
      case SEARCH -> record.keepOut();
    }
  }

  private void category(String category) {
    categories();
    term(category);
  }

  private void term(String term) {
    record.use(term, Subjects.listOf(term));
  }
}
