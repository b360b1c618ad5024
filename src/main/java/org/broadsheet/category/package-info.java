/**
 * Categories (a tree) and tags (a flat list for each taxonomy), under which posts are filed. Start
 * with {@link org.broadsheet.category.Category}. May use {@code text}, {@code system}, {@code
 * settings} and {@code account}; posts and all that stands above them may use it.
 */
package org.broadsheet.category;
