package org.broadsheet.post;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.broadsheet.account.Account;
import org.broadsheet.account.Role;
import org.broadsheet.category.Category;
import org.broadsheet.post.desk.TrashPurge;
import org.broadsheet.system.change.ChangeClock;
import org.broadsheet.system.change.Subjects;
import org.broadsheet.testing.ServiceArchive;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ArquillianTest
class PostChangesIT {

  private static final long CATEGORY = 1;
  private static final Instant NOON = Instant.parse("2006-11-02T12:00:00Z");
  private static final long PATIENCE_NANOS = 20_000_000_000L;

  @Inject PostChanges changes;
  @Inject PostListService lists;
  @Inject TrashPurge trash;
  @Inject ChangeClock clock;
  @Resource UserTransaction transaction;
  @PersistenceContext EntityManager em;

  @Deployment
  static WebArchive war() {
    return ServiceArchive.with(PostChangesIT.class);
  }

  @BeforeEach
  void threePostsInACategory() throws Exception {
    transaction.begin();
    if (em.find(Category.class, CATEGORY) == null) {
      Account author = new Account(1, "ada", "ada", "Ada", Role.AUTHOR, NOON);
      Category category = new Category(CATEGORY, "harbour", "Harbour", "");
      em.persist(author);
      em.persist(category);
      for (long id = 1; id <= 3; id++) {
        Instant moment = NOON.plusSeconds(id);
        LocalDateTime local = LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
        Post post = new Post(id, Kind.POST, author, moment, local, "urn:post:" + id);
        post.write("Post " + id, "Words", "");
        post.render("<p>Words</p>", "<p>Words</p>", "ltr", null);
        post.place("post-" + id, null, 0);
        post.publishAt(Status.PUBLISHED, moment, local, moment);
        post.getCategories().add(category);
        em.persist(post);
        changes.changed(post, Set.of());
      }
    }
    transaction.commit();
  }

  @Test
  void whoTakesAPostBackEvictsWhatShowsItAndNothingElse() throws Exception {
    List<Long> newest = lists.newest(3).stream().map(Post::getId).toList();
    long since = clock.now();
    transaction.begin();
    Post post = em.find(Post.class, newest.get(1));
    Category category = post.getCategories().iterator().next();
    long filed = count(category.getId());

    Set<String> before = changes.of(post);
    post.publishAt(
        Status.DRAFT, post.getPublishedAt(), post.getPublishedLocal(), post.getModifiedAt());
    changes.changed(post, before);
    assertThat(clock.isChanged(Subjects.POSTS, since)).as("heard of too early").isFalse();
    transaction.commit();

    assertThat(lists.newest(3)).extracting(Post::getId).doesNotContain(post.getId());
    assertThat(count(category.getId())).isEqualTo(filed - 1);
    assertThat(
            List.of(
                Subjects.POSTS,
                Subjects.post(post.getId()),
                Subjects.post(newest.get(0)),
                Subjects.post(newest.get(2)),
                Subjects.year(post.getPublishedLocal()),
                Subjects.listOf(Subjects.category(category.getId()))))
        .allMatch(subject -> clock.isChanged(subject, since));
    assertThat(
            List.of(
                Subjects.SETTINGS,
                Subjects.MENUS,
                Subjects.conversation(post.getId()),
                Subjects.year(LocalDateTime.of(1999, 1, 1, 0, 0))))
        .noneMatch(subject -> clock.isChanged(subject, since));
  }

  @Test
  void whatIsRolledBackNobodyHearsOf() throws Exception {
    long id = lists.newest(1).get(0).getId();
    long since = clock.now();
    transaction.begin();
    Post post = em.find(Post.class, id);
    changes.changed(post, changes.of(post));
    transaction.rollback();

    assertThat(clock.isChanged(Subjects.post(id), since)).isFalse();
  }

  @Test
  void aScheduledPostIsCountedWhenItsMomentComes() throws Exception {
    Instant moment = Instant.now().plusSeconds(5);
    transaction.begin();
    Post post = em.find(Post.class, lists.newest(1).get(0).getId());
    long category = post.getCategories().iterator().next().getId();
    long filed = count(category);
    Set<String> before = changes.of(post);
    LocalDateTime local = LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    post.publishAt(Status.PUBLISHED, moment, local, post.getModifiedAt());
    changes.changed(post, before);
    transaction.commit();
    assertThat(count(category)).isEqualTo(filed - 1);

    long end = System.nanoTime() + PATIENCE_NANOS;
    while (count(category) != filed && System.nanoTime() < end) {
      Thread.sleep(200);
    }

    assertThat(Instant.now()).isAfterOrEqualTo(moment);
    assertThat(count(category)).isEqualTo(filed);
    assertThat(lists.newest(1)).extracting(Post::getId).containsExactly(post.getId());
  }

  @Test
  void whatHasLainInTheTrashForLongIsDeletedOnce() throws Exception {
    transaction.begin();
    Account author = em.find(Account.class, 1L);
    for (long id = 101; id <= 103; id++) {
      LocalDateTime local = LocalDateTime.ofInstant(NOON, ZoneOffset.UTC);
      Post post = new Post(id, Kind.POST, author, NOON, local, "urn:post:" + id);
      post.getCategories().add(em.find(Category.class, CATEGORY));
      em.persist(post);
      // The last one was thrown away a day too late.
      post.trash(Instant.now().minus(TrashPurge.KEPT).minusSeconds(id == 103 ? -86_400 : 60));
    }
    transaction.commit();
    assertThat(trash.due()).containsExactly(101L, 102L);

    transaction.begin();
    em.find(Post.class, 102L).restore(Instant.now());
    transaction.commit();
    assertThat(trash.purge(101)).isTrue();
    assertThat(trash.purge(101)).as("by another node").isFalse();
    assertThat(trash.purge(102)).as("taken out meanwhile").isFalse();
    assertThat(trash.purge(103)).isFalse();

    assertThat(em.find(Post.class, 101L)).isNull();
    assertThat(em.find(Post.class, 102L).getStatus()).isEqualTo(Status.DRAFT);
    assertThat(trash.due()).isEmpty();
  }

  private long count(long category) {
    return ((Number)
            em.createNativeQuery("select post_count from category where id = ?1")
                .setParameter(1, category)
                .getSingleResult())
        .longValue();
  }
}
