package org.broadsheet.settings;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The texts that people see, in the language of the site; pages know it as {@code messages} where a
 * text has a number or a name in it.
 */
@Named
@RequestScoped
public class Messages {

  private static final String BUNDLE = "messages";

  // Without the fallback: the language of the server's own machine is nobody's wish.
  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  @Inject private CurrentSettings settings;

  /** The text as it stands. */
  public String text(String key) {
    return bundle().getString(key);
  }

  /**
   * The text with one value in it; its plural forms are a {@code choice} of {@link MessageFormat}.
   */
  public String with(String key, Object value) {
    return format(key, value);
  }

  /** The text with two values in it. */
  public String with(String key, Object first, Object second) {
    return format(key, first, second);
  }

  private String format(String key, Object... values) {
    Locale locale = settings.getSettings().getLocale();
    return new MessageFormat(text(key), locale).format(values);
  }

  private ResourceBundle bundle() {
    return ResourceBundle.getBundle(
        BUNDLE, settings.getSettings().getLocale(), Messages.class.getClassLoader(), NO_FALLBACK);
  }
}
