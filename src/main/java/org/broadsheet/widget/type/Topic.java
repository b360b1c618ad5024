package org.broadsheet.widget.type;

import java.util.ArrayList;
import java.util.List;

/** A category in its tree, as blocks show it. */
public final class Topic {

  private final long id;
  private final Long parentId;
  private final String name;
  private final long ownPosts;
  private final List<Topic> narrower = new ArrayList<>();
  private String path;
  private int depth;

  /**
   * A category that stands at the top of the tree until it is put below another.
   *
   * @param segment slug as a segment of an address
   * @param ownPosts public posts filed directly here
   */
  Topic(long id, Long parentId, String name, String segment, long ownPosts) {
    this.id = id;
    this.parentId = parentId;
    this.name = name;
    this.path = segment;
    this.ownPosts = ownPosts;
  }

  public long getId() {
    return id;
  }

  Long parentId() {
    return parentId;
  }

  public String getName() {
    return name;
  }

  /** Slugs from the top of the tree to here, joined by slashes. */
  public String getPath() {
    return path;
  }

  /**
   * Public posts filed here or below; one filed under two of them counts twice, as in WordPress.
   */
  public long getPosts() {
    return ownPosts + narrower.stream().mapToLong(Topic::getPosts).sum();
  }

  /** Public posts filed directly here. */
  public long getOwnPosts() {
    return ownPosts;
  }

  /** Topics shown below it, by name. */
  public List<Topic> getNarrower() {
    return narrower;
  }

  /** Steps from the top of the tree, 0 there. */
  public int getDepth() {
    return depth;
  }

  /** Puts it below a topic; shown on {@code shown}, which is that topic or one above it. */
  void standBelow(Topic wider, Topic shown) {
    path = wider.path + "/" + path;
    depth = shown.depth + 1;
    shown.narrower.add(this);
  }

  /** Forgets topics below that have no post and nothing below. */
  void prune() {
    narrower.forEach(Topic::prune);
    narrower.removeIf(topic -> topic.getPosts() == 0);
  }
}
