package org.broadsheet.post;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.broadsheet.account.Account;
import org.broadsheet.account.Capability;
import org.broadsheet.account.CurrentAccount;
import org.broadsheet.account.ForbiddenException;

/**
 * What whoever acts now may do with a certain post or page, as WordPress' roles have it: with their
 * own drafts, with what they have published, with what others wrote.
 */
@Named
@ApplicationScoped
public class PostRights {

  @Inject private CurrentAccount current;

  /** True when new posts or pages may be written. */
  public boolean mayWrite(Kind kind) {
    return current.may(kind == Kind.PAGE ? Capability.EDIT_PAGES : Capability.EDIT_POSTS);
  }

  /** True when what others have not published yet may be seen too. */
  public boolean maySeeAll(Kind kind) {
    return current.may(kind == Kind.PAGE ? Capability.EDIT_PAGES : Capability.EDIT_OTHERS_POSTS);
  }

  /** True when this one may be changed, put into the trash or taken out again. */
  public boolean mayEdit(Post post) {
    if (post.isPage()) {
      return current.may(Capability.EDIT_PAGES);
    }
    if (!isOwn(post)) {
      return current.may(Capability.EDIT_OTHERS_POSTS);
    }
    // What lies in the trash is as free as it was before.
    boolean out = post.getStanding().isShown();
    return current.may(out ? Capability.PUBLISH_POSTS : Capability.EDIT_POSTS);
  }

  /** True when posts or pages may be shown to readers. */
  public boolean mayPublish(Kind kind) {
    return current.may(kind == Kind.PAGE ? Capability.EDIT_PAGES : Capability.PUBLISH_POSTS);
  }

  /** True when posts of others may be changed: who wrote one, and which stay on top. */
  public boolean isMayArrange() {
    return current.may(Capability.EDIT_OTHERS_POSTS);
  }

  /**
   * Makes sure that new posts or pages may be written.
   *
   * @throws ForbiddenException when they may not
   */
  public void requireWrite(Kind kind) {
    require(mayWrite(kind), "write a " + kind);
  }

  /**
   * Makes sure that this one may be changed.
   *
   * @throws ForbiddenException when it may not
   */
  public void requireEdit(Post post) {
    require(mayEdit(post), "edit " + post.getId());
  }

  /**
   * Makes sure that posts or pages may be shown to readers.
   *
   * @throws ForbiddenException when they may not
   */
  public void requirePublish(Kind kind) {
    require(mayPublish(kind), "publish a " + kind);
  }

  /**
   * Whoever acts now.
   *
   * @throws ForbiddenException when nobody is signed in
   */
  public Account me() {
    return current.find().orElseThrow(() -> new ForbiddenException("Nobody is signed in"));
  }

  private boolean isOwn(Post post) {
    return current.find().filter(me -> me.getId() == post.getAuthor().getId()).isPresent();
  }

  private void require(boolean allowed, String what) {
    if (!allowed) {
      throw new ForbiddenException(
          current.find().map(Account::getLogin).orElse("Nobody") + " may not " + what);
    }
  }
}
