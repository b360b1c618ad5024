package org.broadsheet.mail;

import java.util.List;

/**
 * A message to one person, before it becomes an e-mail.
 *
 * @param to e-mail address
 * @param subject one line
 * @param paragraphs plain text
 * @param action what the reader may do about it, or null
 */
public record Letter(String to, String subject, List<String> paragraphs, Action action) {

  private static final int SUBJECT_AT_MOST = 500;

  /**
   * A link that stands out.
   *
   * @param label words on it
   * @param url absolute address
   */
  public record Action(String label, String url) {}

  /**
   * Refuses an address that could carry a header of its own, and makes the subject one line.
   *
   * @throws IllegalArgumentException when the address has spaces or control characters, or no @
   */
  public Letter {
    if (!to.matches("[^\\s\\p{Cntrl}<>,;:\"@]+@[^\\s\\p{Cntrl}<>,;:\"@]+")) {
      throw new IllegalArgumentException("Not an e-mail address");
    }
    String line = subject.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    subject = line.length() > SUBJECT_AT_MOST ? line.substring(0, SUBJECT_AT_MOST) : line;
    paragraphs = List.copyOf(paragraphs);
  }
}
