package org.broadsheet.text;

import java.util.ResourceBundle;

/**
 * The words on the links that stand for embedded things; {@code {0}} is the provider's name.
 *
 * @param video for a film, e.g. "Watch on {0}"
 * @param audio for a sound
 * @param post for a message of a social network
 * @param pictures for a picture or album
 * @param document for slides or a paper
 * @param map for a map
 * @param poll for a poll
 * @param form for a contact form that no longer works; without a provider
 */
public record Labels(
    String video,
    String audio,
    String post,
    String pictures,
    String document,
    String map,
    String poll,
    String form) {

  /** No words but the provider's name. */
  static final Labels PROVIDER_ONLY =
      new Labels("{0}", "{0}", "{0}", "{0}", "{0}", "{0}", "{0}", "");

  /** Reads the keys {@code text.embed.video} and so on. */
  public static Labels of(ResourceBundle messages) {
    return new Labels(
        messages.getString("text.embed.video"),
        messages.getString("text.embed.audio"),
        messages.getString("text.embed.post"),
        messages.getString("text.embed.pictures"),
        messages.getString("text.embed.document"),
        messages.getString("text.embed.map"),
        messages.getString("text.embed.poll"),
        messages.getString("text.embed.form"));
  }
}
