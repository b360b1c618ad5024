package org.broadsheet.menu.editor;

import jakarta.persistence.EntityManager;
import org.broadsheet.category.Category;
import org.broadsheet.category.Tag;
import org.broadsheet.menu.MenuItem;
import org.broadsheet.menu.MenuItem.Target;
import org.broadsheet.post.Post;
import org.broadsheet.text.SafeAddress;

/** Where links of menus may lead: to what is there, or to an address that can be trusted. */
final class MenuTargets {

  private static final int ADDRESS_AT_MOST = 2000;

  private final EntityManager em;

  MenuTargets(EntityManager em) {
    this.em = em;
  }

  /**
   * Lets a link lead where an editor wants it.
   *
   * @throws IllegalArgumentException when it would lead nowhere, or where no link may lead
   */
  void lead(MenuItem item, MenuLinkDraft link) {
    if (link.target() == Target.ADDRESS) {
      String url = SafeAddress.link(link.url());
      if (url.isEmpty() || url.length() > ADDRESS_AT_MOST) {
        throw new IllegalArgumentException("No address for a link: " + link.url());
      }
      item.leadTo(link.label(), link.target(), null, url);
    } else {
      if (link.targetId() == null || em.find(type(link.target()), link.targetId()) == null) {
        throw new IllegalArgumentException("Nothing there: " + link);
      }
      item.leadTo(link.label(), link.target(), link.targetId(), "");
    }
  }

  private static Class<?> type(Target target) {
    return switch (target) {
      case CATEGORY -> Category.class;
      case TAG -> Tag.class;
      default -> Post.class;
    };
  }
}
