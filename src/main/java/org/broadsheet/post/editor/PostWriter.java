package org.broadsheet.post.editor;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import org.broadsheet.account.Account;
import org.broadsheet.account.Allowed;
import org.broadsheet.account.Capability;
import org.broadsheet.account.CurrentAccount;
import org.broadsheet.category.Category;
import org.broadsheet.category.Tag;
import org.broadsheet.media.Media;
import org.broadsheet.post.FormerAddresses;
import org.broadsheet.post.Kind;
import org.broadsheet.post.Post;
import org.broadsheet.post.PostChanges;
import org.broadsheet.post.PostRenderer;
import org.broadsheet.post.PostRights;
import org.broadsheet.post.Status;
import org.broadsheet.post.revision.RevisionService;
import org.broadsheet.settings.CurrentSettings;
import org.broadsheet.settings.SettingKey;
import org.broadsheet.system.NotFoundException;
import org.broadsheet.system.Numbering;

/** Writes posts and pages: what somebody does with the editor is stored here, all of it at once. */
@Stateless
public class PostWriter {

  @PersistenceContext private EntityManager em;
  @EJB private Numbering numbering;
  @EJB private PostChanges changes;
  @EJB private PostRenderer renderer;
  @EJB private PostPlacing places;
  @EJB private FormerAddresses former;
  @EJB private PostFiling filing;
  @EJB private RevisionService revisions;
  @EJB private AutosaveService autosaves;
  @Inject private PostRights rights;
  @Inject private CurrentAccount current;
  @Inject private CurrentSettings settings;
  @Inject private Clock clock;

  /**
   * A post or page with all that its editor needs.
   *
   * @throws NotFoundException when there is none, or it lies in the trash
   * @throws org.broadsheet.account.ForbiddenException when whoever asks may not edit it
   */
  @Allowed(Capability.EDIT_POSTS)
  public Post find(long id) {
    Post post = existing(id, LockModeType.NONE);
    post.getContent();
    post.getCategories().forEach(Category::getId);
    post.getTags().forEach(Tag::getId);
    return post;
  }

  /** Makes a draft post of a title and a text, for those who have a minute. */
  @Allowed(Capability.EDIT_POSTS)
  public Post draft(String title, String text) {
    return draft(Kind.POST, new Words(title, text, ""));
  }

  /** Makes a draft of what somebody has begun to write. */
  @Allowed(Capability.EDIT_POSTS)
  public Post draft(Kind kind, Words words) {
    Manuscript text = blank(kind);
    text.setWords(words);
    return save(text, Intent.SAVE);
  }

  /** An empty post or page as new ones are on this site; pages are not talked about, as a rule. */
  @Allowed(Capability.EDIT_POSTS)
  public Manuscript blank(Kind kind) {
    boolean open = Boolean.parseBoolean(settings.getSettings().get(SettingKey.COMMENTS_OPEN));
    Manuscript text = new Manuscript(kind);
    text.setCommentsOpen(open && kind == Kind.POST);
    text.setPingsOpen(kind == Kind.POST);
    return text;
  }

  /**
   * Stores what stands in the editor: nobody's work is overwritten unseen, and lines that nobody
   * touched stay as they are, byte for byte.
   *
   * @throws EditedMeanwhileException when its words were changed since the editor was opened
   * @throws org.broadsheet.account.ForbiddenException when whoever asks may not do that
   */
  @Allowed(Capability.EDIT_POSTS)
  public Post save(Manuscript text, Intent intent) {
    boolean known = text.getId() != null;
    Post post =
        known ? existing(text.getId(), LockModeType.PESSIMISTIC_WRITE) : begin(text.getKind());
    Words before = Words.of(post);
    Words words = text.getWords().over(before);
    if (known && !post.getModifiedAt().equals(text.getBase()) && !words.equals(before)) {
      throw new EditedMeanwhileException(post.getId());
    }
    Set<String> seen = known ? changes.of(post) : Set.of();
    Optional<FormerAddresses.Place> place = former.placeOf(post);
    if (known && !words.equals(before)) {
      revisions.keepFirst(post);
    }
    fill(post, text, words);
    date(post, text, intent);
    places.place(post, text);
    if (!known) {
      em.persist(post);
    }
    renderer.render(post);
    former.remember(post, place);
    changes.changed(post, seen);
    revisions.keep(post, rights.me());
    autosaves.discard(post.getId());
    return post;
  }

  private Post existing(long id, LockModeType lock) {
    Post post = em.find(Post.class, id, lock);
    if (post == null || post.getStatus() == Status.TRASH) {
      throw new NotFoundException("No post to edit: " + id);
    }
    rights.requireEdit(post);
    return post;
  }

  private Post begin(Kind kind) {
    rights.requireWrite(kind);
    long id = numbering.next(Numbering.Series.POST);
    Instant now = clock.instant();
    Account me = em.getReference(Account.class, rights.me().getId());
    return new Post(id, kind, me, now, local(now), "urn:broadsheet:post:" + id);
  }

  private void fill(Post post, Manuscript text, Words words) {
    post.write(words.title(), words.content(), words.excerpt());
    post.openFor(text.isCommentsOpen(), text.isPingsOpen());
    if (!post.isPage()) {
      filing.file(post, text.getCategories(), text.getTags());
    }
    if (current.may(Capability.UPLOAD_FILES)) {
      post.illustrate(text.getPicture() == null ? null : em.find(Media.class, text.getPicture()));
    }
    if (rights.mayPublish(post.getKind())) {
      post.protect(text.getVisibility() == Visibility.PASSWORD ? text.getPassword() : null);
    }
    if (rights.isMayArrange()) {
      post.stick(text.isSticky() && !post.isPage());
      Account author = text.getAuthor() == null ? null : em.find(Account.class, text.getAuthor());
      if (author != null && author.getRole().may(Capability.EDIT_POSTS)) {
        post.attributeTo(author);
      }
    }
  }

  private void date(Post post, Manuscript text, Intent intent) {
    Status status = status(post, text, intent);
    boolean out = status.isShown();
    if (out) {
      rights.requirePublish(post.getKind());
    }
    boolean wasOut = post.getStatus().isShown();
    Instant now = clock.instant();
    Instant moment = post.getPublishedAt();
    LocalDateTime local = post.getPublishedLocal();
    LocalDateTime when = text.getWhen();
    if (when == null && out && !wasOut) {
      moment = now;
      local = local(now);
    } else if (when != null && !when.equals(local.truncatedTo(ChronoUnit.MINUTES))) {
      moment = when.atZone(settings.getSettings().getZone()).toInstant();
      local = when;
    }
    Instant modified = post.getModifiedAt();
    post.publishAt(status, moment, local, now.isAfter(modified) ? now : modified.plusMillis(1));
  }

  private static Status status(Post post, Manuscript text, Intent intent) {
    Status there = post.getStatus();
    boolean out = there.isShown();
    return switch (intent) {
      case SUBMIT -> Status.PENDING;
      case TAKE_BACK -> Status.DRAFT;
      case PUBLISH -> shown(text);
      case SAVE -> out ? shown(text) : there;
    };
  }

  private static Status shown(Manuscript text) {
    return text.getVisibility() == Visibility.PRIVATE ? Status.PRIVATE : Status.PUBLISHED;
  }

  private LocalDateTime local(Instant moment) {
    return LocalDateTime.ofInstant(moment, settings.getSettings().getZone())
        .truncatedTo(ChronoUnit.SECONDS);
  }
}
