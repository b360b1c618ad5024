package org.broadsheet.widget.type;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.broadsheet.subscription.FollowerCount;
import org.broadsheet.subscription.SubscriptionRoute;
import org.broadsheet.system.change.PageRecord;
import org.broadsheet.system.change.Subjects;
import org.broadsheet.widget.WidgetField;
import org.broadsheet.widget.WidgetSettings;
import org.broadsheet.widget.WidgetType;

/**
 * The field in which a reader asks for new posts by e-mail. Settings: {@code text} (plain), {@code
 * button} (both else from the message bundle), {@code count} (whether to tell how many follow).
 */
@ApplicationScoped
public class EmailSubscriptionWidget implements WidgetType {

  @Inject private FollowerCount count;
  @Inject private PageRecord record;

  @Override
  public String key() {
    return "email-subscription";
  }

  @Override
  public List<WidgetField> fields() {
    return List.of(
        WidgetField.text("text"), WidgetField.line("button"), WidgetField.flag("count", true));
  }

  @Override
  public Object content(long widget, WidgetSettings settings) {
    record.use(Subjects.FOLLOWERS);
    long followers = settings.flag("count", true) ? count.get() : 0;
    return new Invitation(settings.text("text"), settings.text("button"), followers);
  }

  /** The invitation as the view shows it. */
  public static final class Invitation {

    private final String text;
    private final String button;
    private final long followers;

    Invitation(String text, String button, long followers) {
      this.text = text;
      this.button = button;
      this.followers = followers;
    }

    /** What the editor says instead of the usual words; may be empty. */
    public String getText() {
      return text;
    }

    /** What the editor writes on the button instead of the usual word; may be empty. */
    public String getButton() {
      return button;
    }

    /** How many follow already; 0 when nobody does or it is not to be told. */
    public long getFollowers() {
      return followers;
    }

    /** Where the form is sent to. */
    public String getAction() {
      return SubscriptionRoute.PATH;
    }
  }
}
