package org.broadsheet.sample;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.broadsheet.account.Account;
import org.broadsheet.account.Role;
import org.broadsheet.category.Category;
import org.broadsheet.category.Tag;

/** Authors, categories and tags of the sample, by slug; each after what it stands below. */
final class DigestTerms {

  private final Map<String, Account> authors = new LinkedHashMap<>();
  private final Map<String, Category> categories = new LinkedHashMap<>();
  private final Map<String, Tag> tags = new LinkedHashMap<>();

  DigestTerms(DigestSource source, Instant now) {
    source.entries("authors").forEach(entry -> addAuthor(entry, now));
    source.entries("categories").forEach(this::addCategory);
    source.entries("tags").forEach(this::addTag);
  }

  Collection<Account> authors() {
    return authors.values();
  }

  Collection<Category> categories() {
    return categories.values();
  }

  Collection<Tag> tags() {
    return tags.values();
  }

  Account author(String slug) {
    return known(authors, slug);
  }

  Set<Category> categoriesOf(JsonObject entry) {
    return named(categories, entry, "categories");
  }

  Set<Tag> tagsOf(JsonObject entry) {
    return named(tags, entry, "tags");
  }

  private void addAuthor(JsonObject entry, Instant now) {
    String slug = entry.getString("slug");
    Role role = Role.valueOf(entry.getString("role"));
    Account author =
        new Account(DigestSource.number(entry), slug, slug, entry.getString("name"), role, now);
    authors.put(slug, author);
  }

  private void addCategory(JsonObject entry) {
    String slug = entry.getString("slug");
    Category category =
        new Category(
            DigestSource.number(entry),
            slug,
            entry.getString("name"),
            entry.getString("description"));
    if (entry.containsKey("parent")) {
      category.moveBelow(known(categories, entry.getString("parent")));
    }
    categories.put(slug, category);
  }

  private void addTag(JsonObject entry) {
    String slug = entry.getString("slug");
    tags.put(
        slug,
        new Tag(
            DigestSource.number(entry),
            Tag.ORDINARY,
            slug,
            entry.getString("name"),
            entry.getString("description", "")));
  }

  private static <T> Set<T> named(Map<String, T> things, JsonObject entry, String part) {
    return entry.getJsonArray(part).getValuesAs(JsonString.class).stream()
        .map(slug -> known(things, slug.getString()))
        .collect(Collectors.toSet());
  }

  private static <T> T known(Map<String, T> things, String slug) {
    T thing = things.get(slug);
    if (thing == null) {
      throw new IllegalStateException("The sample names what it does not have: " + slug);
    }
    return thing;
  }
}
