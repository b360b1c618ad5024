package org.broadsheet.post.revision;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import org.broadsheet.account.Account;
import org.broadsheet.post.Post;

/** The words of a post or page as somebody once saved them. */
@Entity
public class Revision {

  @Id
  @SequenceGenerator(name = "rows", sequenceName = "row_sequence", allocationSize = 50)
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "rows")
  private long id;

  @Column(name = "post_id")
  private long postId;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "account_id")
  private Account account;

  private String title;
  private String content;
  private String excerpt;

  @Column(name = "saved_at")
  private Instant savedAt;

  protected Revision() {}

  /**
   * The words of a post as they are now.
   *
   * @param account who saved them; null when that is not known
   */
  public Revision(Post post, Account account, Instant savedAt) {
    this.postId = post.getId();
    this.account = account;
    this.title = post.getTitle();
    this.content = post.getContent();
    this.excerpt = post.getExcerpt();
    this.savedAt = savedAt;
  }

  public long getId() {
    return id;
  }

  public long getPostId() {
    return postId;
  }

  /** Who saved it; null when that is not known any more. */
  public Account getAccount() {
    return account;
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

  public Instant getSavedAt() {
    return savedAt;
  }

  /** True when it says what a post says. */
  public boolean isLike(Post post) {
    return title.equals(post.getTitle())
        && content.equals(post.getContent())
        && excerpt.equals(post.getExcerpt());
  }
}
