package org.broadsheet.menu;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** One link of a menu; may stand below another. */
@Entity
@Table(name = "menu_item")
public class MenuItem {

  /** What a link of a menu leads to. */
  public enum Target {
    POST,
    CATEGORY,
    TAG,
    ADDRESS
  }

  @Id private long id;

  @Column(name = "menu_id")
  private long menuId;

  @Column(name = "parent_id")
  private Long parentId;

  private int position;
  private String label;

  @Enumerated(EnumType.STRING)
  @Column(name = "target_kind")
  private Target target;

  @Column(name = "target_id")
  private Long targetId;

  private String url;

  protected MenuItem() {}

  /** A link of a menu. */
  public MenuItem(long id, long menuId) {
    this.id = id;
    this.menuId = menuId;
    this.label = "";
    this.url = "";
    this.target = Target.ADDRESS;
  }

  public long getId() {
    return id;
  }

  public long getMenuId() {
    return menuId;
  }

  /** Number of the link it stands below, or null. */
  public Long getParentId() {
    return parentId;
  }

  public int getPosition() {
    return position;
  }

  /** What it says; empty for the name of what it leads to. */
  public String getLabel() {
    return label;
  }

  public Target getTarget() {
    return target;
  }

  /** Number of the post, category or tag it leads to, or null. */
  public Long getTargetId() {
    return targetId;
  }

  /** Address it leads to when it is no thing of this site. */
  public String getUrl() {
    return url;
  }

  /** Where it stands. */
  public void place(long newMenuId, Long newParentId, int newPosition) {
    menuId = newMenuId;
    parentId = newParentId;
    position = newPosition;
  }

  /** Leads to a thing of this site. */
  public void leadTo(String newLabel, Target newTarget, Long newTargetId, String newUrl) {
    label = newLabel;
    target = newTarget;
    targetId = newTargetId;
    url = newUrl;
  }
}
