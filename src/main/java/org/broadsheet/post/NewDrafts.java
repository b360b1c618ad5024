package org.broadsheet.post;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import org.broadsheet.account.Account;
import org.broadsheet.account.Allowed;
import org.broadsheet.account.Capability;
import org.broadsheet.account.CurrentAccount;
import org.broadsheet.account.ForbiddenException;
import org.broadsheet.category.Category;
import org.broadsheet.settings.Settings;
import org.broadsheet.settings.SettingsService;
import org.broadsheet.system.Messages;
import org.broadsheet.system.Numbering;
import org.broadsheet.system.activity.Activity;
import org.broadsheet.system.activity.Deed;
import org.broadsheet.text.Direction;
import org.broadsheet.text.Excerpt;
import org.broadsheet.text.Html;
import org.broadsheet.text.Labels;
import org.broadsheet.text.OldSite;
import org.broadsheet.text.Pictures;
import org.broadsheet.text.PostBody;
import org.broadsheet.text.RenderContext;

/** Begins posts and pages with a title and a first text, as drafts of whoever is signed in. */
@Stateless
public class NewDrafts {

  private static final String CUT = " […]";

  @PersistenceContext private EntityManager em;
  @EJB private Numbering numbering;
  @EJB private SettingsService settings;
  @EJB private PostChanges changes;
  @EJB private PostSlugs slugs;
  @EJB private Activity activity;
  @Inject private CurrentAccount current;
  @Inject private Messages messages;
  @Inject private Clock clock;

  /** A post, filed under the category of posts that nobody has filed. */
  @Allowed(Capability.EDIT_POSTS)
  public Post post(String title, String text) {
    return begin(Kind.POST, title, text);
  }

  /** A page that stands on its own. */
  @Allowed(Capability.EDIT_PAGES)
  public Post page(String title, String text) {
    return begin(Kind.PAGE, title, text);
  }

  private Post begin(Kind kind, String title, String text) {
    Settings site = settings.read();
    Instant now = clock.instant();
    LocalDateTime local = LocalDateTime.ofInstant(now, site.getZone());
    long id = numbering.next(Numbering.Series.POST);
    Post post = new Post(id, kind, me(), now, local, site.getSiteUrl() + "/?p=" + id);
    post.write(title, text, "");
    render(post, text);
    if (kind == Kind.PAGE) {
      post.place(slugs.free(post, title), null, 0);
    } else {
      Category usual = em.find(Category.class, site.getDefaultCategory());
      if (usual != null) {
        post.getCategories().add(usual);
      }
    }
    em.persist(post);
    changes.changed(post, changes.of(post));
    activity.record(Deed.POST_CREATED, id, title);
    return post;
  }

  private void render(Post post, String text) {
    RenderContext context =
        new RenderContext(OldSite.NONE, Pictures.NONE, Labels.of(messages.bundle()));
    String body = PostBody.render(text, context).html();
    post.render(
        body,
        Excerpt.summary(body, Excerpt.WORDS, CUT),
        Direction.of(Html.text(body)).attribute(),
        null);
  }

  private Account me() {
    return current
        .find()
        .map(me -> em.find(Account.class, me.getId()))
        .orElseThrow(() -> new ForbiddenException("Nobody is signed in"));
  }
}
