package org.broadsheet.widget;

/** On which pages a widget is shown. */
public enum Visibility {
  EVERYWHERE,
  /** The page at the root of the site. */
  FRONT,
  /** Lists of posts: the front page, archives, searches. */
  LISTS,
  POSTS,
  /** Pages that stand on their own. */
  PAGES,
  /** Posts that are filed under chosen categories or below them, and these categories' archives. */
  CATEGORIES
}
