package org.broadsheet.options;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.broadsheet.account.Allowed;
import org.broadsheet.account.Capability;
import org.broadsheet.post.NewDrafts;
import org.broadsheet.post.Post;
import org.broadsheet.post.PostListService;
import org.broadsheet.settings.SettingKey;
import org.broadsheet.settings.Settings;
import org.broadsheet.settings.SettingsService;

/**
 * What an administrator does on the pages of the settings: a page is saved whole, or not at all.
 */
@Stateless
public class OptionsService {

  private static final int PAGES_AT_MOST = 500;
  private static final int FORMER_AT_MOST = 20;

  @PersistenceContext private EntityManager em;
  @EJB private SettingsService settings;
  @EJB private PostListService posts;
  @EJB private NewDrafts drafts;
  @Inject private Clock clock;

  /** Changes those of some settings that are to be something else than they are. */
  @Allowed(Capability.MANAGE_OPTIONS)
  public void save(Map<SettingKey, String> wanted) {
    Settings now = settings.read();
    Map<SettingKey, String> changes = new EnumMap<>(wanted);
    changes.entrySet().removeIf(choice -> now.get(choice.getKey()).equals(choice.getValue()));
    if (!changes.isEmpty()) {
      settings.change(changes);
    }
  }

  /** Changes how addresses are made, and remembers how they were made until now. */
  @Allowed(Capability.MANAGE_OPTIONS)
  public void savePermalinks(String structure, String categoryBase, String tagBase) {
    Settings now = settings.read();
    Map<SettingKey, String> wanted = new EnumMap<>(SettingKey.class);
    wanted.put(SettingKey.PERMALINKS, structure);
    wanted.put(SettingKey.CATEGORY_BASE, categoryBase);
    wanted.put(SettingKey.TAG_BASE, tagBase);
    remember(SettingKey.PERMALINKS, SettingKey.FORMER_PERMALINKS, now, wanted);
    remember(SettingKey.CATEGORY_BASE, SettingKey.FORMER_CATEGORY_BASES, now, wanted);
    remember(SettingKey.TAG_BASE, SettingKey.FORMER_TAG_BASES, now, wanted);
    save(wanted);
  }

  // The latest first: of two structures that both fit an address, it is asked before the others.
  private static void remember(
      SettingKey key, SettingKey former, Settings now, Map<SettingKey, String> wanted) {
    String before = now.get(key);
    List<String> lines = new ArrayList<>(now.lines(former));
    lines.remove(before);
    lines.remove(wanted.get(key));
    if (!before.equals(wanted.get(key))) {
      lines.add(0, before);
    }
    wanted.put(former, String.join("\n", lines.subList(0, Math.min(FORMER_AT_MOST, lines.size()))));
  }

  /** Public pages by title, to choose one from. */
  @Allowed(Capability.MANAGE_OPTIONS)
  public List<Post> listPages() {
    return em.createQuery(
            "select p from Post p where p.kind = org.broadsheet.post.Kind.PAGE"
                + " and p.status = org.broadsheet.post.Status.PUBLISHED"
                + " and p.publishedAt <= :now order by p.title, p.id",
            Post.class)
        .setParameter("now", clock.instant())
        .setMaxResults(PAGES_AT_MOST)
        .getResultList();
  }

  /** A public post, to show how its address would be made. */
  @Allowed(Capability.MANAGE_OPTIONS)
  public Optional<Post> findExample() {
    return posts.newest(1).stream().findFirst();
  }

  /**
   * Begins a page that tells readers what is known about them, and chooses it.
   *
   * @return the draft
   */
  @Allowed(Capability.MANAGE_OPTIONS)
  public Post beginPrivacyPage(String title, String text) {
    Post page = drafts.page(title, text);
    save(Map.of(SettingKey.PRIVACY_PAGE, Long.toString(page.getId())));
    return page;
  }

  /** The page that tells readers what is known about them, also while it is a draft. */
  @Allowed(Capability.MANAGE_OPTIONS)
  public Optional<Post> findPrivacyPage() {
    return Optional.ofNullable(em.find(Post.class, settings.read().getPrivacyPage()));
  }
}
