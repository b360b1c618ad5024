package org.broadsheet.post.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.broadsheet.post.Status;
import org.broadsheet.system.Messages;
import org.broadsheet.system.Notices;

/** What the buttons of a list of posts do, with one of them or with all that are ticked. */
@Named
@RequestScoped
public class PostActions {

  @Inject private PostDesk desk;
  @Inject private PostsPage page;
  @Inject private HttpServletRequest request;
  @Inject private Messages messages;

  /** Puts one into the trash. */
  public void trash(long post) {
    trash(List.of(post));
  }

  /** Takes one out of the trash. */
  public void restore(long post) {
    restore(List.of(post));
  }

  /** Deletes one for ever. */
  public void delete(long post) {
    delete(List.of(post));
  }

  /** Does what was chosen with those that are ticked. */
  public void apply() {
    String[] ticked = request.getParameterValues("post");
    List<Long> posts = ticked == null ? List.of() : Numbers.of(Arrays.asList(ticked));
    String chosen = String.valueOf(request.getParameter("bulk"));
    if (posts.isEmpty()) {
      Notices.done(messages.text("post.bulk.nothing"), page.getPath());
      return;
    }
    switch (chosen) {
      case "trash" -> trash(posts);
      case "restore" -> restore(posts);
      case "delete" -> delete(posts);
      case "publish" -> changed("post.done.published", desk.publish(posts));
      case "draft" -> changed("post.done.drafts", desk.changeStatus(posts, Status.DRAFT));
      case "open" -> done("post.done.opened", Undo.CLOSE, desk.openComments(posts, true));
      case "close" -> done("post.done.closed", Undo.OPEN, desk.openComments(posts, false));
      case "file" -> file(posts);
      default -> Notices.done(messages.text("post.bulk.nothing.chosen"), page.getPath());
    }
  }

  private void trash(List<Long> posts) {
    done("post.done.trashed", Undo.RESTORE, desk.trash(posts));
  }

  private void restore(List<Long> posts) {
    done("post.done.restored", Undo.TRASH, desk.restore(posts));
  }

  private void delete(List<Long> posts) {
    Notices.done(messages.text("post.done.deleted", desk.delete(posts)), page.getPath());
  }

  private void file(List<Long> posts) {
    List<Long> category = Numbers.of(List.of(String.valueOf(request.getParameter("into"))));
    if (category.isEmpty()) {
      Notices.done(messages.text("post.bulk.nothing.category"), page.getPath());
    } else {
      done(
          "post.done.filed",
          Undo.UNFILE + "." + category.get(0),
          desk.addCategory(posts, category.get(0)));
    }
  }

  private void changed(String key, Map<Status, List<Long>> former) {
    int count = former.values().stream().mapToInt(List::size).sum();
    say(key, count, Undo.of(former));
  }

  private void done(String key, String undo, Collection<Long> posts) {
    say(key, posts.size(), Undo.of(undo, posts));
  }

  private void say(String key, int count, String undo) {
    if (count == 0) {
      Notices.done(messages.text("post.done.none"), page.getPath());
    } else {
      Notices.done(messages.text(key, count), page.getPath(), undo);
    }
  }

  /** Takes back what was done last. */
  public void undo(String text) {
    for (Undo step : Undo.read(text)) {
      take(step);
    }
    Notices.done(messages.text("post.done.undone"), page.getPath());
  }

  private void take(Undo step) {
    switch (step.verb()) {
      case Undo.RESTORE -> desk.restore(step.posts());
      case Undo.TRASH -> desk.trash(step.posts());
      case Undo.OPEN -> desk.openComments(step.posts(), true);
      case Undo.CLOSE -> desk.openComments(step.posts(), false);
      case Undo.UNFILE -> desk.removeCategory(step.posts(), Long.parseLong(step.object()));
      case Undo.STATUS ->
          Arrays.stream(Status.values())
              .filter(status -> status.name().equals(step.object()) && status != Status.TRASH)
              .forEach(status -> desk.changeStatus(step.posts(), status));
      default -> Notices.done(messages.text("post.done.none"), page.getPath());
    }
  }
}
