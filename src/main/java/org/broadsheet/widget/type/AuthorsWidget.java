package org.broadsheet.widget.type;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.broadsheet.account.Account;
import org.broadsheet.post.Permalinks;
import org.broadsheet.post.PostQuery;
import org.broadsheet.post.ShownPosts;
import org.broadsheet.post.count.CountService;
import org.broadsheet.post.count.KeptCounts;
import org.broadsheet.system.change.PageRecord;
import org.broadsheet.system.change.Subjects;
import org.broadsheet.widget.WidgetField;
import org.broadsheet.widget.WidgetSettings;
import org.broadsheet.widget.WidgetType;

/**
 * Those who have written public posts. Settings: {@code most} (1 to 100, else 30), {@code counts}
 * (numbers of posts shown or not).
 */
@ApplicationScoped
public class AuthorsWidget implements WidgetType {

  private static final int USUAL_COUNT = 30;
  private static final int GREATEST_COUNT = 100;

  @EJB private CountService service;
  @Inject private KeptCounts kept;
  @Inject private Permalinks links;
  @Inject private ShownPosts shown;
  @Inject private PageRecord record;

  @Override
  public String key() {
    return "authors";
  }

  @Override
  public List<WidgetField> fields() {
    return List.of(
        WidgetField.number("most", USUAL_COUNT, 1, GREATEST_COUNT),
        WidgetField.flag("counts", false));
  }

  @Override
  public Object content(long widget, WidgetSettings settings) {
    shown.list(PostQuery.newest());
    boolean counted = settings.flag("counts", false);
    List<Author> authors =
        service.authors(settings.number("most", USUAL_COUNT, 1, GREATEST_COUNT)).stream()
            .map(account -> author(account, counted))
            .toList();
    return authors.isEmpty() ? null : authors;
  }

  private Author author(Account account, boolean counted) {
    record.use(Subjects.author(account.getId()));
    long posts = counted ? kept.author(account.getId()) : 0;
    return new Author(account.getDisplayName(), links.author(account), posts);
  }

  /** An author as the view shows them. */
  public static final class Author {

    private final String label;
    private final String url;
    private final long count;

    Author(String label, String url, long count) {
      this.label = label;
      this.url = url;
      this.count = count;
    }

    public String getLabel() {
      return label;
    }

    public String getUrl() {
      return url;
    }

    /** Public posts; 0 when that is not to be shown. */
    public long getCount() {
      return count;
    }
  }
}
