package org.broadsheet.comment.form;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.broadsheet.account.PersonalData;

/** On which posts a person follows what is said. */
@ApplicationScoped
public class PersonalFollows implements PersonalData {

  @EJB private FollowService follows;

  @Override
  public String kind() {
    return "follows";
  }

  @Override
  public long count(String email) {
    return follows.findAll(email).size();
  }

  @Override
  public List<Map<String, String>> export(String email) {
    return follows.findAll(email).stream()
        .map(
            follow ->
                Map.of(
                    "post", String.valueOf(follow.getPost().getId()),
                    "confirmed", String.valueOf(follow.isConfirmed())))
        .toList();
  }

  @Override
  public void erase(String email) {
    follows.endAll(email);
  }
}
