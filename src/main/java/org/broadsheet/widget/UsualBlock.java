package org.broadsheet.widget;

import java.util.List;

/** A block that a site has beside its pages until an editor arranges them. */
enum UsualBlock {
  SEARCH("search", "{}"),
  SUBSCRIPTION("email-subscription", "{}"),
  TOP_POSTS("top-posts", "{\"count\": 9, \"hours\": 48}"),
  TOPICS("categories", "{\"counts\": true, \"hierarchy\": true}"),
  FEEDS("category-feeds", "{\"categories\": %s}"),
  RECENT("recent-posts", "{\"count\": 5}");

  private final String type;
  private final String pattern;

  UsualBlock(String type, String pattern) {
    this.type = type;
    this.pattern = pattern;
  }

  String type() {
    return type;
  }

  /** Key of its title in the message bundle. */
  String titleKey() {
    return "widget.usual." + type;
  }

  /** Its settings as JSON, with the topics whose feeds are worth showing. */
  String settings(List<Long> topics) {
    return pattern.formatted(topics);
  }
}
