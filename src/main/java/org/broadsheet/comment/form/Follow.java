package org.broadsheet.comment.form;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.broadsheet.post.Post;

/** Somebody's wish to hear of further comments on a post; worth nothing until they confirm it. */
@Entity
@Table(name = "comment_follow")
public class Follow {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "rows")
  private long id;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "post_id")
  private Post post;

  private String email;

  private boolean confirmed;

  @Column(name = "created_at")
  private Instant createdAt;

  protected Follow() {}

  /** A wish that waits to be confirmed. */
  public Follow(Post post, String email, Instant now) {
    this.post = post;
    this.email = email;
    this.createdAt = now;
  }

  public long getId() {
    return id;
  }

  public Post getPost() {
    return post;
  }

  /** In lower case. */
  public String getEmail() {
    return email;
  }

  public boolean isConfirmed() {
    return confirmed;
  }

  /** They mean it. */
  void confirm() {
    confirmed = true;
  }
}
