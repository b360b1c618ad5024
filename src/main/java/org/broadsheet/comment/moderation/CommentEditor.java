package org.broadsheet.comment.moderation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.broadsheet.comment.Comment;
import org.broadsheet.post.Post;
import org.broadsheet.post.Titles;
import org.broadsheet.system.Messages;
import org.broadsheet.system.NotFoundException;
import org.broadsheet.system.Notices;
import org.broadsheet.text.Typed;

/** The page on which one comment is corrected, and decided about. */
@Named
@RequestScoped
public class CommentEditor {

  @Inject private ModerationService moderation;
  @Inject private CommentEditing editing;
  @Inject private HttpServletRequest request;
  @Inject private Titles titles;
  @Inject private Messages messages;

  private Comment comment;
  private String name;
  private String email;
  private String url;
  private String text;
  private String local;
  private int version;

  @PostConstruct
  void open() {
    String id = String.valueOf(request.getParameter("id"));
    if (!id.matches("\\d{1,18}")) {
      throw new NotFoundException("No comment " + id);
    }
    comment = moderation.find(Long.parseLong(id));
    name = comment.getAuthorName();
    email = comment.getAuthorEmail();
    url = comment.getAuthorUrl();
    text = comment.getContent();
    local = comment.getWrittenLocal().truncatedTo(ChronoUnit.SECONDS).toString();
    version = comment.getVersion();
  }

  /** Keeps what was changed. */
  public void save() {
    LocalDateTime written = readLocal();
    if (written == null) {
      Notices.refuse("comment:local", messages.text("moderation.edit.local.invalid"));
      return;
    }
    String address = Typed.webAddress(plain(url));
    if (address.isEmpty() && !plain(url).isEmpty()) {
      Notices.refuse("comment:url", messages.text("moderation.edit.url.invalid"));
      return;
    }
    CommentWords words =
        new CommentWords(
            plain(name), plain(email), address, text == null ? "" : Typed.lines(text), written);
    if (editing.edit(comment.getId(), version, words)) {
      Notices.done(messages.text("moderation.edit.done"), CommentFilter.HERE);
    } else {
      Notices.refuse(messages.text("moderation.edit.stale"));
    }
  }

  /** Decides about it. */
  public void act(CommentAction action) {
    FormerStates former = moderation.act(action, List.of(comment.getId()));
    String done = messages.text("moderation.done." + action, former.size());
    if (action == CommentAction.DELETE) {
      Notices.done(done, CommentFilter.HERE);
    } else {
      Notices.done(done, CommentFilter.HERE, former.toString());
    }
  }

  private LocalDateTime readLocal() {
    try {
      return local == null ? null : LocalDateTime.parse(local);
    } catch (DateTimeException e) {
      // The page says that it is no date.
      return null;
    }
  }

  private static String plain(String given) {
    return given == null ? "" : Typed.line(given);
  }

  /** The title of a post, as readers know it. */
  public String titleOf(Post post) {
    return titles.of(post);
  }

  /** True when that can be done with it as it is. */
  public boolean can(CommentAction action) {
    return CommentAction.of(comment.getStatus()).contains(action);
  }

  public Comment getComment() {
    return comment;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }

  public String getUrl() {
    return url;
  }

  public void setUrl(String url) {
    this.url = url;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  /** When it was written, as a field for dates has it: {@code 2006-11-02T14:05:00}. */
  public String getLocal() {
    return local;
  }

  public void setLocal(String local) {
    this.local = local;
  }

  public int getVersion() {
    return version;
  }

  public void setVersion(int version) {
    this.version = version;
  }
}
