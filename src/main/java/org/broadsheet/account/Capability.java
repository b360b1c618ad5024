package org.broadsheet.account;

import java.util.EnumSet;
import java.util.Set;

/**
 * One thing a role may do, with the meaning of the WordPress capability of that name; where
 * WordPress tells posts from pages or themes from widgets, one capability stands for both.
 */
public enum Capability {
  /** See the console and the own profile. */
  READ,
  /** Write and delete own drafts. */
  EDIT_POSTS,
  /** Publish own posts, and go on editing and deleting them. */
  PUBLISH_POSTS,
  UPLOAD_FILES,
  /** Edit, publish and delete what others wrote, and see private posts. */
  EDIT_OTHERS_POSTS,
  EDIT_PAGES,
  MANAGE_CATEGORIES,
  MODERATE_COMMENTS,
  /** Widgets, menus, looks. */
  EDIT_THEME_OPTIONS,
  MANAGE_OPTIONS,
  MANAGE_USERS,
  IMPORT,
  EXPORT;

  static Set<Capability> ofContributors() {
    return EnumSet.of(READ, EDIT_POSTS);
  }

  static Set<Capability> ofAuthors() {
    return EnumSet.of(READ, EDIT_POSTS, PUBLISH_POSTS, UPLOAD_FILES);
  }

  static Set<Capability> ofEditors() {
    return EnumSet.range(READ, MODERATE_COMMENTS);
  }
}
