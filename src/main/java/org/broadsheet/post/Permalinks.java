package org.broadsheet.post;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDateTime;
import java.util.List;
import org.broadsheet.account.Account;
import org.broadsheet.category.Category;
import org.broadsheet.category.CategoryTree;
import org.broadsheet.category.Tag;
import org.broadsheet.settings.CurrentSettings;
import org.broadsheet.settings.SettingKey;
import org.broadsheet.text.Slug;

/** The addresses of things on this site, relative to its root; pages know it as {@code link}. */
@Named("link")
@RequestScoped
public class Permalinks {

  @Inject private CurrentSettings settings;
  @Inject private CategoryTree categories;
  private PermalinkStructure structure;
  private List<PermalinkStructure> formerStructures;

  /** The structure in force. */
  public PermalinkStructure structure() {
    if (structure == null) {
      structure = PermalinkStructure.of(settings.getSettings().get(SettingKey.PERMALINKS));
    }
    return structure;
  }

  /** The structures that the site had before, the latest first. */
  List<PermalinkStructure> formerStructures() {
    if (formerStructures == null) {
      formerStructures =
          settings.getSettings().lines(SettingKey.FORMER_PERMALINKS).stream()
              .map(PermalinkStructure::of)
              .toList();
    }
    return formerStructures;
  }

  /** Address of a post or page. */
  public String post(Post post) {
    if (!post.isPage()) {
      return structure().path(post, categories::path);
    }
    return post.getId() == settings.getSettings().getFrontPage() ? "/" : place(post);
  }

  /** Address that a post would have by another structure. */
  public String post(Post post, String otherStructure) {
    return PermalinkStructure.of(otherStructure).path(post, categories::path);
  }

  // Pages below the one at / keep its slug in their addresses, as in WordPress.
  private static String place(Post page) {
    String own = Slug.pathSegment(page.getSlug()) + "/";
    return page.getParent() == null ? "/" + own : place(page.getParent()) + own;
  }

  /** Address of a category's archive. */
  public String category(Category category) {
    return "/" + Slug.pathSegment(categoryBase()) + "/" + categories.path(category) + "/";
  }

  /** Address of a tag's archive; terms of imported taxonomies stand below their taxonomy's name. */
  public String tag(Tag tag) {
    String base = tag.isOrdinary() ? tagBase() : tag.getTaxonomy();
    return "/" + Slug.pathSegment(base) + "/" + Slug.pathSegment(tag.getSlug()) + "/";
  }

  /** Address of an author's archive. */
  public String author(Account author) {
    return "/author/" + Slug.pathSegment(author.getSlug()) + "/";
  }

  /** Address of the archive of a day. */
  public String day(LocalDateTime local) {
    return "/" + local.toLocalDate().toString().replace('-', '/') + "/";
  }

  /** The whole address, for feeds and metadata. */
  public String absolute(String path) {
    return settings.getSettings().getSiteUrl() + path;
  }

  /** First segment of category addresses. */
  public String categoryBase() {
    return settings.getSettings().get(SettingKey.CATEGORY_BASE);
  }

  /** True for the first segment of category addresses, today's or one of former days. */
  boolean isCategoryBase(String segment) {
    return segment.equals(categoryBase())
        || settings.getSettings().lines(SettingKey.FORMER_CATEGORY_BASES).contains(segment);
  }

  /** True for the first segment of tag addresses, today's or one of former days. */
  boolean isTagBase(String segment) {
    return segment.equals(tagBase())
        || settings.getSettings().lines(SettingKey.FORMER_TAG_BASES).contains(segment);
  }

  /** First segment of tag addresses. */
  public String tagBase() {
    return settings.getSettings().get(SettingKey.TAG_BASE);
  }
}
