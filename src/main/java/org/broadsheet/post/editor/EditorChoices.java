package org.broadsheet.post.editor;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.broadsheet.account.Account;
import org.broadsheet.account.Allowed;
import org.broadsheet.account.Capability;
import org.broadsheet.account.Role;
import org.broadsheet.media.FetchState;
import org.broadsheet.media.Media;
import org.broadsheet.post.Kind;
import org.broadsheet.post.Post;
import org.broadsheet.post.Status;

/** What the fields of the editor offer: people, pages and pictures. */
@Stateless
public class EditorChoices {

  private static final int AT_MOST = 500;
  private static final int PICTURES = 30;

  @PersistenceContext private EntityManager em;

  /** Those who may write posts, by name. */
  @Allowed(Capability.EDIT_OTHERS_POSTS)
  public List<Account> authors() {
    List<Role> writing =
        Arrays.stream(Role.values()).filter(role -> role.may(Capability.EDIT_POSTS)).toList();
    return em.createQuery(
            "select a from Account a where a.role in :roles order by a.displayName, a.id",
            Account.class)
        .setParameter("roles", writing)
        .setMaxResults(AT_MOST)
        .getResultList();
  }

  /** Pages below which a page can be put, by title. */
  @Allowed(Capability.EDIT_PAGES)
  public List<Post> parents(Long page) {
    return em.createQuery(
            "select p from Post p where p.kind = :kind and p.id <> :page and p.status <> :gone"
                + " order by p.title, p.id",
            Post.class)
        .setParameter("kind", Kind.PAGE)
        .setParameter("page", page == null ? 0L : page)
        .setParameter("gone", Status.TRASH)
        .setMaxResults(AT_MOST)
        .getResultList();
  }

  /** The newest pictures of the library, and the one that is chosen. */
  @Allowed(Capability.UPLOAD_FILES)
  public List<Media> pictures(Long chosen) {
    List<Media> pictures =
        new ArrayList<>(
            em.createQuery(
                    "select m from Media m where m.fetchState = :state"
                        + " and m.mediaType like 'image/%' order by m.id desc",
                    Media.class)
                .setParameter("state", FetchState.STORED)
                .setMaxResults(PICTURES)
                .getResultList());
    Media now = chosen == null ? null : em.find(Media.class, chosen);
    if (now != null && !pictures.contains(now)) {
      pictures.add(0, now);
    }
    return pictures;
  }
}
