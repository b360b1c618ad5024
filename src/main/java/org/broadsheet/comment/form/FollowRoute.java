package org.broadsheet.comment.form;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.broadsheet.system.Address;
import org.broadsheet.system.Destination;
import org.broadsheet.system.Route;

/** The address at which a reader confirms or ends a wish to hear of further comments. */
@ApplicationScoped
public class FollowRoute implements Route {

  /** What stands before the mark. */
  static final String PATH = "/comments/follow/";

  private static final int PARTS = 3;

  @EJB private FollowService follows;

  @Override
  public int order() {
    return 5;
  }

  @Override
  public Optional<Destination> resolve(Address address) {
    List<String> parts = address.segments();
    if (parts.size() != PARTS
        || !parts.get(0).equals("comments")
        || !parts.get(1).equals("follow")
        || address.feed() != null) {
      return Optional.empty();
    }
    String mark = parts.get(2);
    return follows
        .find(mark)
        .map(follow -> Destination.plain("/follow.xhtml", PATH + mark + "/", follow));
  }
}
