package org.broadsheet.post;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDateTime;
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

  /** The structure in force. */
  public PermalinkStructure structure() {
    if (structure == null) {
      structure = new PermalinkStructure(settings.getSettings().get(SettingKey.PERMALINKS));
    }
    return structure;
  }

  /** Address of a post or page. */
  public String post(Post post) {
    if (!post.isPage()) {
      return structure().path(post, categories::path);
    }
    String own = Slug.pathSegment(post.getSlug()) + "/";
    return post.getParent() == null ? "/" + own : post(post.getParent()) + own;
  }

  /** Address of a category's archive. */
  public String category(Category category) {
    return "/" + categoryBase() + "/" + categories.path(category) + "/";
  }

  /** Address of a tag's archive; terms of imported taxonomies stand below their taxonomy's name. */
  public String tag(Tag tag) {
    String base = tag.isOrdinary() ? tagBase() : Slug.pathSegment(tag.getTaxonomy());
    return "/" + base + "/" + Slug.pathSegment(tag.getSlug()) + "/";
  }

  /** Address of an author's archive. */
  public String author(Account author) {
    return "/author/" + Slug.pathSegment(author.getSlug()) + "/";
  }

  /** Address of the archive of a day. */
  public String day(LocalDateTime local) {
    return "/%tY/%<tm/%<td/".formatted(local);
  }

  /** The whole address, for feeds and metadata. */
  public String absolute(String path) {
    return settings.getSettings().getSiteUrl() + path;
  }

  /** First segment of category addresses. */
  public String categoryBase() {
    return settings.getSettings().get(SettingKey.CATEGORY_BASE);
  }

  /** First segment of tag addresses. */
  public String tagBase() {
    return settings.getSettings().get(SettingKey.TAG_BASE);
  }
}
