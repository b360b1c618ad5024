package org.broadsheet.post.editor;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.broadsheet.account.Allowed;
import org.broadsheet.account.Capability;
import org.broadsheet.post.Kind;
import org.broadsheet.post.Post;
import org.broadsheet.post.PostRights;

/** Keeps what people are writing while they write, each for themselves; readers see none of it. */
@Stateless
public class AutosaveService {

  @PersistenceContext private EntityManager em;
  @EJB private PostWriter writer;
  @Inject private PostRights rights;
  @Inject private Clock clock;

  /**
   * Keeps what somebody has written up to now.
   *
   * @param id number of the post; null for one that was never saved, which becomes a draft
   * @return the number of the post
   */
  @Allowed(Capability.EDIT_POSTS)
  public long keep(Long id, Kind kind, Words words) {
    if (id == null) {
      return writer.draft(kind, words).getId();
    }
    Post post = writer.find(id);
    Words kept = words.over(Words.of(post));
    if (kept.equals(Words.of(post))) {
      discard(id);
      return id;
    }
    Autosave row = own(id).orElseGet(() -> new Autosave(id, rights.me().getId()));
    row.keep(kept, clock.instant());
    em.persist(row);
    return id;
  }

  /** When a post was saved last. */
  @Allowed(Capability.EDIT_POSTS)
  public Instant baseOf(long post) {
    return writer.find(post).getModifiedAt();
  }

  /** What the person who asks has written of a post and not saved; empty when all is saved. */
  @Allowed(Capability.EDIT_POSTS)
  public Optional<Autosave> find(Post post) {
    return own(post.getId()).filter(row -> !row.isLike(post));
  }

  /** Forgets it. */
  @Allowed(Capability.EDIT_POSTS)
  public void discard(long post) {
    em.createQuery("delete from Autosave a where a.postId = :post and a.accountId = :me")
        .setParameter("post", post)
        .setParameter("me", rights.me().getId())
        .executeUpdate();
  }

  private Optional<Autosave> own(long post) {
    return em.createQuery(
            "select a from Autosave a where a.postId = :post and a.accountId = :me", Autosave.class)
        .setParameter("post", post)
        .setParameter("me", rights.me().getId())
        .getResultStream()
        .findFirst();
  }
}
