package org.broadsheet.widget;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A block that an editor has put into an area of the page, such as the sidebar. */
@Entity
public class Widget {

  /** The area beside every reader page. */
  public static final String SIDEBAR = "sidebar";

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "rows")
  private long id;

  @NotBlank
  @Size(max = 50)
  private String area;

  private int position;

  @NotBlank
  @Size(max = 50)
  @Column(name = "widget_type")
  private String type;

  @NotNull
  @Size(max = 1000)
  private String title;

  @NotNull private String settings;

  private boolean enabled = true;

  @Enumerated(EnumType.STRING)
  private Visibility visibility = Visibility.EVERYWHERE;

  @Size(max = 2000)
  @Column(name = "visible_categories")
  private String visibleCategories = "";

  @Version private int version;

  protected Widget() {}

  /**
   * A block with its settings.
   *
   * @param type key of its {@link WidgetType}
   * @param title plain text over it; may be empty
   * @param settings JSON object that its type understands
   */
  public Widget(String area, int position, String type, String title, String settings) {
    this.area = area;
    this.position = position;
    this.type = type;
    this.title = title;
    this.settings = settings;
  }

  public long getId() {
    return id;
  }

  public String getArea() {
    return area;
  }

  /** Place in its area; lower ones stand first. */
  public int getPosition() {
    return position;
  }

  public String getType() {
    return type;
  }

  public String getTitle() {
    return title;
  }

  public String getSettings() {
    return settings;
  }

  public int getVersion() {
    return version;
  }

  /** False while its editor keeps it from readers. */
  public boolean isEnabled() {
    return enabled;
  }

  public Visibility getVisibility() {
    return visibility;
  }

  /** Numbers of the categories it is shown with, where it is shown with some only. */
  public List<Long> getVisibleCategories() {
    return Stream.of(visibleCategories.split(","))
        .filter(number -> !number.isEmpty())
        .map(Long::valueOf)
        .toList();
  }

  /** Shows it to readers, or not for the time being. */
  public void enable(boolean shown) {
    enabled = shown;
  }

  /** Says on which pages it is shown; the categories count for {@link Visibility#CATEGORIES}. */
  public void showOn(Visibility pages, List<Long> categories) {
    visibility = pages;
    visibleCategories = categories.stream().map(String::valueOf).collect(Collectors.joining(","));
  }

  /** Puts it elsewhere. */
  public void moveTo(String newArea, int newPosition) {
    area = newArea;
    position = newPosition;
  }

  /** Changes what it says and shows. */
  public void arrange(String newTitle, String newSettings) {
    title = newTitle;
    settings = newSettings;
  }
}
