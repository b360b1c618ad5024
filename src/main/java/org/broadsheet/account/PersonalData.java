package org.broadsheet.account;

import java.util.List;
import java.util.Map;

/**
 * What a feature knows about people who have no account, by their e-mail address; every CDI bean of
 * this type is asked when somebody wants to know what is stored about them, or wants it gone.
 */
public interface PersonalData {

  /** What it is: the text {@code privacy.kind.KIND} names it. */
  String kind();

  /** How much of it there is. */
  long count(String email);

  /** All of it, each with the names and contents of its fields. */
  List<Map<String, String>> export(String email);

  /** Takes the person out of it, and lets stay what others need. */
  void erase(String email);
}
