package org.broadsheet.comment.moderation;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.broadsheet.account.PersonalData;

/** What comments tell about a person. */
@ApplicationScoped
public class PersonalComments implements PersonalData {

  @EJB private PersonalCommentService comments;

  @Override
  public String kind() {
    return "comments";
  }

  @Override
  public long count(String email) {
    return comments.count(email);
  }

  @Override
  public List<Map<String, String>> export(String email) {
    return comments.export(email);
  }

  @Override
  public void erase(String email) {
    comments.anonymise(email);
  }
}
