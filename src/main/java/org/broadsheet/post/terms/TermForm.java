package org.broadsheet.post.terms;

import jakarta.servlet.http.HttpServletRequest;
import org.broadsheet.system.NotFoundException;

/** The fields of a form for a category or tag. */
public final class TermForm {

  private String name = "";
  private String slug = "";
  private String description = "";
  private long parent;

  TermForm() {}

  TermForm(String name, String slug, String description, long parent) {
    this.name = name;
    this.slug = slug;
    this.description = description;
    this.parent = parent;
  }

  /**
   * The number of the term that an address is about.
   *
   * @throws NotFoundException when it names none
   */
  static long id(HttpServletRequest request) {
    String id = String.valueOf(request.getParameter("id"));
    if (!id.matches("\\d{1,18}")) {
      throw new NotFoundException("No term " + id);
    }
    return Long.parseLong(id);
  }

  /** The name without space around it. */
  String strippedName() {
    return name.strip().replaceAll("\\s+", " ");
  }

  /** The slug as it was written; empty when it was left out. */
  String strippedSlug() {
    return slug == null ? "" : slug.strip();
  }

  /** The description; never null. */
  String strippedDescription() {
    return description == null ? "" : description.strip();
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getSlug() {
    return slug;
  }

  public void setSlug(String slug) {
    this.slug = slug;
  }

  public String getDescription() {
    return description;
  }

  public void setDescription(String description) {
    this.description = description;
  }

  /** Number of the wider category; 0 for none. */
  public long getParent() {
    return parent;
  }

  public void setParent(long parent) {
    this.parent = parent;
  }
}
