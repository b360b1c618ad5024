package org.broadsheet.sample;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.broadsheet.post.ArchiveService;
import org.broadsheet.post.Post;
import org.broadsheet.settings.SettingKey;
import org.broadsheet.settings.SettingsService;
import org.broadsheet.system.change.ChangeLog;
import org.broadsheet.system.change.Subjects;

/** Puts the sample digest on an empty site and takes it away again. */
@Stateless
public class SampleDigest {

  private static final List<String> OF_SOMEBODY =
      List.of("post", "media", "comment", "import_job", "menu", "widget");
  private static final List<String> LEFT_BEHIND = List.of("account", "category", "tag");

  @PersistenceContext private EntityManager em;
  @EJB private SettingsService settings;
  @EJB private SampleRemovalService removal;
  @EJB private ChangeLog log;
  @EJB private ArchiveService archives;
  @Inject private Clock clock;

  /** True on a site that has nothing of its own, and has not had the sample before. */
  public boolean isWanted() {
    return !settings.isChosen(SettingKey.SAMPLE) && isEmpty();
  }

  /**
   * Puts the sample on the site, in one transaction; does nothing on a site that has posts, media,
   * menus or widgets already. Where two nodes try at the same time, the second one fails and
   * changes nothing.
   *
   * @return whether it was put there
   */
  public boolean install() {
    if (!isEmpty()) {
      return false;
    }
    settings.reset(List.of(SettingKey.SAMPLE));
    settings.choose(SettingKey.SAMPLE, "true");
    DigestSource source = new DigestSource();
    SampleWriter writer = new SampleWriter(em);
    DigestTerms terms = new DigestTerms(source, clock.instant());
    DigestPosts posts = new DigestPosts(source, terms, settings.read().getZone());
    writer.write(terms);
    writer.write(posts);
    archives.file(posts.posts().stream().map(Post::getId).toList());
    writer.countPosts();
    writer.writeViews(source, clock.instant());
    writer.writeMenu(new DigestMenu(source));
    writer.writeSidebar(new DigestSidebar(source, clock.instant()));
    settings.change(
        Map.of(
            SettingKey.TITLE, source.index().getString("title"),
            SettingKey.TAGLINE, source.index().getString("tagline")));
    // Another node may have shown the empty site already.
    log.record(Subjects.EVERYTHING);
    return true;
  }

  /**
   * Takes away the sample and nothing else: what somebody has built upon stays, such as a category
   * with a post of theirs or a post with a comment of theirs.
   */
  public void remove() {
    removal.removeRows();
    log.record(Subjects.EVERYTHING);
    DigestSource source = new DigestSource();
    forget(SettingKey.TITLE, source.index().getString("title"));
    forget(SettingKey.TAGLINE, source.index().getString("tagline"));
    settings.change(Map.of(SettingKey.SAMPLE, "false"));
  }

  private void forget(SettingKey key, String sample) {
    if (settings.read().get(key).equals(sample)) {
      settings.reset(List.of(key));
    }
  }

  private boolean isEmpty() {
    return OF_SOMEBODY.stream().noneMatch(table -> hasRows(table, 0))
        && LEFT_BEHIND.stream().noneMatch(table -> hasRows(table, DigestSource.NUMBERS_ABOVE));
  }

  // One row is enough to know: this is asked at each start, also of a site with a million comments.
  private boolean hasRows(String table, long above) {
    return !em.createNativeQuery(
            "select id from " + table + " where id > ?1 fetch first 1 rows only")
        .setParameter(1, above)
        .getResultList()
        .isEmpty();
  }
}
