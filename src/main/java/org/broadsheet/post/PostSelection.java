package org.broadsheet.post;

import jakarta.persistence.TypedQuery;
import java.util.List;

/**
 * A {@link PostQuery} in the words of the database. Each kind of list is ordered the way one index
 * is, so that a page of it costs what its posts cost, however many others there are.
 */
final class PostSelection {

  private static final String LISTED = "p.listedAt <= :now";
  private static final String PUBLIC =
      "p.status = org.broadsheet.post.Status.PUBLISHED and p.publishedAt <= :now";

  private final PostQuery query;
  private final List<String> words;

  PostSelection(PostQuery query) {
    this.query = query;
    this.words = query.isSearch() ? SearchWords.of(query.words()) : List.of();
  }

  String jpql() {
    return "select p from Post p where " + where() + " order by " + order();
  }

  private String where() {
    StringBuilder where = new StringBuilder(query.isSearch() ? PUBLIC : LISTED);
    if (!query.categories().isEmpty()) {
      where.append(" and exists (select c from p.categories c where c.id in :categories)");
    }
    if (query.tag() != 0) {
      where.append(" and exists (select t from p.tags t where t.id = :tag)");
    }
    if (query.author() != 0) {
      where.append(" and p.author.id = :author");
    }
    if (query.from() != null) {
      where.append(" and p.publishedLocal >= :from and p.publishedLocal < :until");
    }
    if (query.isSearch()) {
      where.append(" and p.password is null");
    }
    for (int i = 0; i < words.size(); i++) {
      where.append(
          " and (lower(p.title) like :word%1$d escape '\\' or lower(p.content) like :word%1$d escape '\\')"
              .formatted(i));
    }
    return where.toString();
  }

  // WordPress goes by the local clock in date archives; elsewhere it hardly matters.
  private String order() {
    if (query.isSearch()) {
      return "p.publishedAt desc, p.id desc";
    }
    if (query.from() != null) {
      return "p.publishedLocal desc, p.id desc";
    }
    return (query.author() == 0 ? "" : "p.author.id, ") + "p.listedAt desc, p.id desc";
  }

  void bind(TypedQuery<Post> select) {
    if (!query.categories().isEmpty()) {
      select.setParameter("categories", query.categories());
    }
    if (query.tag() != 0) {
      select.setParameter("tag", query.tag());
    }
    if (query.author() != 0) {
      select.setParameter("author", query.author());
    }
    if (query.from() != null) {
      select.setParameter("from", query.from()).setParameter("until", query.until());
    }
    for (int i = 0; i < words.size(); i++) {
      select.setParameter("word" + i, SearchWords.pattern(words.get(i)));
    }
  }
}
