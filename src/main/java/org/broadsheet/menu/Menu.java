package org.broadsheet.menu;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

/** A named list of links, shown where its location says. */
@Entity
public class Menu {

  /** The location at the head of every page. */
  public static final String HEADER = "header";

  @Id private long id;
  private String slug;
  private String name;
  private String location;
  @Version private int version;

  protected Menu() {}

  /** An empty menu that is shown nowhere yet. */
  public Menu(long id, String slug, String name) {
    this.id = id;
    this.slug = slug;
    this.name = name;
  }

  public long getId() {
    return id;
  }

  public String getSlug() {
    return slug;
  }

  public String getName() {
    return name;
  }

  /** Where it is shown, or null for nowhere. */
  public String getLocation() {
    return location;
  }

  /** Changes with everything that an editor changes about it or its links. */
  public int getVersion() {
    return version;
  }

  /** Changes what editors call it. */
  public void rename(String newName) {
    name = newName;
  }

  /** Shows it at a place, or nowhere with null. */
  public void showAt(String newLocation) {
    location = newLocation;
  }
}
