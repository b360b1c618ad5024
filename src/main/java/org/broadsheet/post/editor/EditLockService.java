package org.broadsheet.post.editor;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Optional;
import org.broadsheet.account.Account;
import org.broadsheet.account.Allowed;
import org.broadsheet.account.Capability;
import org.broadsheet.post.PostRights;

/** Knows who has which post open in the editor, so that two do not write the same thing. */
@Stateless
public class EditLockService {

  @PersistenceContext private EntityManager em;
  @EJB private PostWriter writer;
  @Inject private PostRights rights;
  @Inject private Clock clock;

  /** Somebody else who has a post open now. */
  @Allowed(Capability.EDIT_POSTS)
  public Optional<Account> findOther(long post) {
    return other(em.find(EditLock.class, post));
  }

  private Optional<Account> other(EditLock lock) {
    return Optional.ofNullable(lock)
        .filter(held -> held.isOfAnother(rights.me().getId(), clock.instant()))
        .map(EditLock::getAccount);
  }

  /**
   * Says that whoever asks has a post open.
   *
   * @param anyway true to take it over from somebody else
   * @return somebody else who has it open; empty when it is one's own now
   */
  @Allowed(Capability.EDIT_POSTS)
  public Optional<Account> open(long post, boolean anyway) {
    writer.find(post);
    EditLock lock = em.find(EditLock.class, post, LockModeType.PESSIMISTIC_WRITE);
    Optional<Account> other = other(lock);
    if (other.isPresent() && !anyway) {
      return other;
    }
    Account me = em.getReference(Account.class, rights.me().getId());
    if (lock == null) {
      em.persist(new EditLock(post, me, clock.instant()));
    } else {
      lock.take(me, clock.instant());
    }
    return Optional.empty();
  }
}
