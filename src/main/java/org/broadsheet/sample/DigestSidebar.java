package org.broadsheet.sample;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.broadsheet.subscription.Follower;
import org.broadsheet.subscription.FollowerState;
import org.broadsheet.widget.Widget;

/** The blocks of the sample's sidebar, and the followers that one of them counts. */
final class DigestSidebar {

  private final List<Widget> widgets = new ArrayList<>();
  private final List<Follower> followers = new ArrayList<>();

  DigestSidebar(DigestSource source, Instant now) {
    for (JsonObject entry : source.entries("widgets")) {
      JsonValue settings = entry.getOrDefault("settings", JsonValue.EMPTY_JSON_OBJECT);
      widgets.add(
          new Widget(
              Widget.SIDEBAR,
              widgets.size(),
              entry.getString("type"),
              entry.getString("title"),
              settings.toString()));
    }
    for (int i = 1; i <= source.index().getInt("followers"); i++) {
      String email = "follower-" + i + "@sample.invalid";
      followers.add(new Follower(email, FollowerState.ACTIVE, now));
    }
  }

  List<Widget> widgets() {
    return widgets;
  }

  List<Follower> followers() {
    return followers;
  }
}
