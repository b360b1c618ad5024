package org.broadsheet.post;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.broadsheet.account.Account;
import org.broadsheet.account.Role;
import org.broadsheet.category.Category;
import org.broadsheet.category.Tag;
import org.broadsheet.testing.ServiceArchive;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

@ArquillianTest
class ArchiveServiceIT {

  private static final Instant WHEN = Instant.parse("2006-11-02T09:15:00Z");
  private static final LocalDateTime LOCAL = LocalDateTime.parse("2006-11-02T10:15:00");

  @PersistenceContext EntityManager em;
  @Resource UserTransaction transaction;
  @Inject ArchiveService archives;
  @Inject PostListService lists;

  @Deployment
  static WebArchive war() {
    return ServiceArchive.with(ArchiveServiceIT.class);
  }

  @Test
  void aPostStandsInTheArchivesOfItsTermsAndOfAllAboveThem() throws Exception {
    transaction.begin();
    Category harbours = category(71, null);
    category(72, null);
    Category piers = category(73, harbours);
    Tag tide = new Tag(74, Tag.ORDINARY, "tide-74", "Tide", "");
    em.persist(tide);
    Account author = new Account(75, "aas", "aas", "Aas", Role.AUTHOR, WHEN);
    em.persist(author);
    Post post = new Post(76, Kind.POST, author, WHEN, LOCAL, "urn:76");
    post.publishAt(Status.PUBLISHED, WHEN, LOCAL, WHEN);
    post.getCategories().add(piers);
    post.getTags().add(tide);
    em.persist(post);
    archives.file(List.of(76L));
    transaction.commit();

    assertThat(in(73)).containsExactly(76L);
    assertThat(in(71)).as("the topic above").containsExactly(76L);
    assertThat(in(72)).isEmpty();
    assertThat(tagged(74)).containsExactly(76L);

    transaction.begin();
    em.find(Category.class, 73L).moveBelow(em.find(Category.class, 72L));
    archives.fileAllIn(73);
    transaction.commit();

    assertThat(in(73)).containsExactly(76L);
    assertThat(in(71)).as("the topic that was above").isEmpty();
    assertThat(in(72)).as("the topic that is above now").containsExactly(76L);

    transaction.begin();
    em.find(Post.class, 76L).publishAt(Status.DRAFT, WHEN, LOCAL, WHEN);
    archives.file(List.of(76L));
    transaction.commit();

    assertThat(in(73)).as("a draft").isEmpty();
    assertThat(in(72)).isEmpty();
    assertThat(tagged(74)).isEmpty();
  }

  private Category category(long number, Category above) {
    Category category = new Category(number, "topic-" + number, "Topic " + number, "");
    category.moveBelow(above);
    em.persist(category);
    // Rows of one table are written in no order.
    em.flush();
    return category;
  }

  private List<Long> in(long category) {
    return listed(PostQuery.inCategory("", "", category));
  }

  private List<Long> tagged(long tag) {
    return listed(PostQuery.withTag("", "", tag));
  }

  private List<Long> listed(PostQuery query) {
    return lists.list(query, 1, 10, PostPart.SUMMARY).posts().stream().map(Post::getId).toList();
  }
}
