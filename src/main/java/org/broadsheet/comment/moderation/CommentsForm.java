package org.broadsheet.comment.moderation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.system.Messages;
import org.broadsheet.system.Notices;
import org.broadsheet.text.Typed;

/**
 * What the buttons of the moderation queue do. Each button of a row says itself which comment it is
 * about: the list may have changed since it was shown, and rows have no place to rely on.
 */
@Named
@RequestScoped
public class CommentsForm {

  private static final Pattern OF_ONE = Pattern.compile("([A-Z]{1,20})-(\\d{1,18})");
  private static final int MANY_AT_MOST = 100;
  private static final int LONGEST_REPLY = 65_525;
  private static final int PORTION = 200;
  private static final int PORTIONS_AT_MOST = 50;

  @Inject private ModerationService moderation;
  @Inject private CommentEditing editing;
  @Inject private CommentsPage page;
  @Inject private HttpServletRequest request;
  @Inject private Messages messages;

  /** A button was pressed: that of one comment, or the one for all that are ticked. */
  public void act() {
    Matcher one = OF_ONE.matcher(String.valueOf(request.getParameter("comments:act")));
    if (one.matches()) {
      long number = Long.parseLong(one.group(2));
      if (one.group(1).equals("REPLY")) {
        reply(number);
      } else {
        action(one.group(1)).ifPresent(action -> perform(action, List.of(number)));
      }
    } else {
      actOnTicked();
    }
  }

  private void actOnTicked() {
    Optional<CommentAction> action = action(request.getParameter("bulk"));
    List<Long> numbers = ticked();
    if (action.isEmpty() || !page.getFilter().tab().getActions().contains(action.get())) {
      Notices.refuse(messages.text("moderation.bulk.no-action"));
    } else if (numbers.isEmpty()) {
      Notices.refuse(messages.text("moderation.bulk.no-comment"));
    } else {
      perform(action.get(), numbers);
    }
  }

  private void perform(CommentAction action, List<Long> numbers) {
    FormerStates former = moderation.act(action, numbers);
    String text = messages.text("moderation.done." + action, former.size());
    if (action == CommentAction.DELETE || former.size() == 0) {
      Notices.done(text, here());
    } else {
      Notices.done(text, here(), former.toString());
    }
  }

  /** Takes back what was done last. */
  public void undo(String former) {
    FormerStates states = moderation.takeBack(FormerStates.read(former));
    Notices.done(messages.text("moderation.done.UNDO", states.size()), here());
  }

  private void reply(long number) {
    String given = request.getParameter("reply-" + number);
    String text = given == null ? "" : Typed.lines(given);
    if (text.isEmpty()) {
      Notices.refuse(messages.text("moderation.reply.empty"));
    } else if (text.length() > LONGEST_REPLY) {
      Notices.refuse(messages.text("moderation.reply.long", LONGEST_REPLY));
    } else {
      editing.reply(number, text);
      Notices.done(messages.text("moderation.reply.done"), here());
    }
  }

  /** Throws away all that is in this list of spam, or of trash. */
  public void throwAway() {
    int deleted = 0;
    int portion = PORTION;
    for (int i = 0; i < PORTIONS_AT_MOST && portion == PORTION; i++) {
      portion = moderation.empty(page.getFilter().tab().status().orElseThrow(), PORTION);
      deleted += portion;
    }
    Notices.done(
        messages.text("moderation.done.DELETE", deleted), page.path(page.getFilter().tab()));
  }

  private List<Long> ticked() {
    String[] given = request.getParameterValues("ids");
    return given == null
        ? List.of()
        : Arrays.stream(given)
            .filter(number -> number.matches("\\d{1,18}"))
            .map(Long::valueOf)
            .limit(MANY_AT_MOST)
            .toList();
  }

  private static Optional<CommentAction> action(String name) {
    return Arrays.stream(CommentAction.values())
        .filter(action -> action.name().equals(name))
        .findFirst();
  }

  private String here() {
    int at = page.getPager().page();
    return page.getPath() + (at > 1 ? "page=" + at : "");
  }
}
