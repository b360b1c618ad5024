package org.broadsheet.options;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.broadsheet.account.Capability;
import org.broadsheet.account.CurrentAccount;
import org.broadsheet.post.Post;
import org.broadsheet.settings.CurrentSettings;
import org.broadsheet.settings.SettingKey;
import org.broadsheet.settings.Settings;
import org.broadsheet.system.Messages;
import org.broadsheet.system.Notices;

/** The page about what readers get: on the front page, in lists and in feeds. */
@Named
@RequestScoped
public class ReadingPage {

  private static final String POSTS = "posts";
  private static final String PAGE = "page";

  @Inject private OptionsService options;
  @Inject private CurrentSettings current;
  @Inject private CurrentAccount person;
  @Inject private Messages messages;

  private String front;
  private long frontPage;
  private long postsPage;
  private int postsPerPage;
  private String listShows;
  private int feedItems;
  private String feedShows;
  private boolean hidden;
  private List<Post> pages;

  @PostConstruct
  void open() {
    person.require(Capability.MANAGE_OPTIONS);
    Settings now = current.getSettings();
    frontPage = known(now.getFrontPage());
    front = frontPage == 0 ? POSTS : PAGE;
    postsPage = known(Long.parseLong(now.get(SettingKey.POSTS_PAGE)));
    postsPerPage = now.getPostsPerPage();
    listShows = now.get(SettingKey.LIST_SHOWS);
    feedItems = now.getFeedItems();
    feedShows = now.get(SettingKey.FEED_SHOWS);
    hidden = now.isHiddenFromSearch();
  }

  /** Keeps all that was chosen, or nothing of it. */
  public void save() {
    boolean paged = front.equals(PAGE);
    if (paged && !isPage(frontPage)) {
      Notices.refuse("reading:frontPage", messages.text("reading.front.missing"));
      return;
    }
    if (paged && postsPage == frontPage) {
      Notices.refuse("reading:postsPage", messages.text("reading.posts-page.same"));
      return;
    }
    Map<SettingKey, String> wanted = new EnumMap<>(SettingKey.class);
    wanted.put(SettingKey.FRONT_PAGE, Long.toString(paged ? frontPage : 0));
    wanted.put(SettingKey.POSTS_PAGE, Long.toString(postsPage));
    wanted.put(SettingKey.POSTS_PER_PAGE, Integer.toString(postsPerPage));
    wanted.put(SettingKey.LIST_SHOWS, listShows);
    wanted.put(SettingKey.FEED_ITEMS, Integer.toString(feedItems));
    wanted.put(SettingKey.FEED_SHOWS, feedShows);
    wanted.put(SettingKey.SEARCH_ENGINES, Boolean.toString(!hidden));
    options.save(wanted);
    Notices.done(messages.text("options.saved"), "/admin/settings/reading/");
  }

  // A page that was taken back meanwhile cannot be chosen any more.
  private long known(long number) {
    return isPage(number) ? number : 0;
  }

  private boolean isPage(long number) {
    return getPages().stream().anyMatch(page -> page.getId() == number);
  }

  /** The pages that can stand at the front or list the posts. */
  public List<Post> getPages() {
    if (pages == null) {
      pages = options.listPages();
    }
    return pages;
  }

  public String getFront() {
    return front;
  }

  public void setFront(String front) {
    this.front = front;
  }

  public long getFrontPage() {
    return frontPage;
  }

  public void setFrontPage(long frontPage) {
    this.frontPage = frontPage;
  }

  public long getPostsPage() {
    return postsPage;
  }

  public void setPostsPage(long postsPage) {
    this.postsPage = postsPage;
  }

  public int getPostsPerPage() {
    return postsPerPage;
  }

  public void setPostsPerPage(int postsPerPage) {
    this.postsPerPage = postsPerPage;
  }

  public String getListShows() {
    return listShows;
  }

  public void setListShows(String listShows) {
    this.listShows = listShows;
  }

  public int getFeedItems() {
    return feedItems;
  }

  public void setFeedItems(int feedItems) {
    this.feedItems = feedItems;
  }

  public String getFeedShows() {
    return feedShows;
  }

  public void setFeedShows(String feedShows) {
    this.feedShows = feedShows;
  }

  public boolean isHidden() {
    return hidden;
  }

  public void setHidden(boolean hidden) {
    this.hidden = hidden;
  }
}
