package org.broadsheet.importer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.broadsheet.post.Kind;
import org.broadsheet.post.Post;
import org.broadsheet.post.Status;

/**
 * What the database knows already of the items of a batch, asked once for all of them.
 *
 * @param records records of earlier imports, by key
 * @param numbers numbers of posts and media that are not free
 * @param guids guids that are not free
 * @param comments numbers of comments that are not free
 * @param changed numbers of posts that this batch stores or brings up to date
 */
record ImportBatch(
    Map<String, ImportRecord> records,
    Set<Long> numbers,
    Set<String> guids,
    Set<Long> comments,
    Map<String, List<Place>> places,
    Set<Long> changed) {

  /** Kind of the records of posts and of whatever WordPress keeps as posts. */
  static final String ITEM = "item";

  /** Where something stands that has a slug. */
  record Place(long post, Kind kind, Long parent, LocalDate day, boolean trashed) {}

  ImportBatch(
      Map<String, ImportRecord> records,
      Set<Long> numbers,
      Set<String> guids,
      Set<Long> comments,
      List<Post> sameSlugs) {
    this(records, numbers, guids, comments, new HashMap<>(), new HashSet<>());
    sameSlugs.forEach(
        post ->
            occupy(
                post.getSlug(), post, post.getParent() == null ? null : post.getParent().getId()));
  }

  /** Remembers that something stands at a slug now. */
  void occupy(String slug, Post post, Long parent) {
    places
        .computeIfAbsent(slug, any -> new ArrayList<>())
        .add(
            new Place(
                post.getId(),
                post.getKind(),
                parent,
                post.getPublishedLocal().toLocalDate(),
                post.getStatus() == Status.TRASH));
  }

  /** True when something else would answer at the same address. */
  boolean isTaken(String slug, Post post, Long parent) {
    return places.getOrDefault(slug, List.of()).stream()
        .filter(place -> place.post() != post.getId() && !place.trashed())
        .filter(place -> place.kind() == post.getKind())
        .anyMatch(
            place ->
                post.isPage()
                    ? Objects.equals(place.parent(), parent)
                    : place.day().equals(post.getPublishedLocal().toLocalDate()));
  }
}
