package org.broadsheet.post.editor;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import org.broadsheet.post.Post;

/** What somebody has written of a post or page and not saved yet; nobody else sees it. */
@Entity
public class Autosave {

  @Id
  @SequenceGenerator(name = "rows", sequenceName = "row_sequence", allocationSize = 50)
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "rows")
  private long id;

  @Column(name = "post_id")
  private long postId;

  @Column(name = "account_id")
  private long accountId;

  private String title;
  private String content;
  private String excerpt;

  @Column(name = "saved_at")
  private Instant savedAt;

  protected Autosave() {}

  /** Nothing yet, of a post, by a person. */
  public Autosave(long postId, long accountId) {
    this.postId = postId;
    this.accountId = accountId;
  }

  /** Takes what is there now in the place of what was. */
  public void keep(Words words, Instant now) {
    title = words.title();
    content = words.content();
    excerpt = words.excerpt();
    savedAt = now;
  }

  public long getPostId() {
    return postId;
  }

  public Instant getSavedAt() {
    return savedAt;
  }

  public String getTitle() {
    return title;
  }

  public String getContent() {
    return content;
  }

  public String getExcerpt() {
    return excerpt;
  }

  /** The words of it. */
  public Words getWords() {
    return new Words(title, content, excerpt);
  }

  /** True when it says what the post says, so that there is nothing to offer. */
  public boolean isLike(Post post) {
    return getWords().equals(Words.of(post));
  }
}
