/**
 * Categories and tags as editors put them in order: add, rename, move, merge, delete. It stands
 * above {@code category}, because the archives of posts go along: start with {@link
 * org.broadsheet.post.terms.CategoryDesk} and {@link org.broadsheet.post.terms.TagDesk}. May use
 * {@code text}, {@code system}, {@code settings}, {@code account}, {@code category} and {@code
 * post}.
 */
package org.broadsheet.post.terms;
