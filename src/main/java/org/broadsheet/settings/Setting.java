package org.broadsheet.settings;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** One named choice of the administrator, as it is stored. */
@Entity
class Setting {

  @Id private String name;
  private String content;

  protected Setting() {}

  Setting(String name, String content) {
    this.name = name;
    this.content = content;
  }

  String getName() {
    return name;
  }

  String getContent() {
    return content;
  }

  void change(String newContent) {
    content = newContent;
  }
}
