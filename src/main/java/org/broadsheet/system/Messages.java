package org.broadsheet.system;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The texts that people see, where no page is at hand to look them up. */
@Named
@ApplicationScoped
public class Messages {

  private static final String BUNDLE = "messages";

  /**
   * A text with its arguments filled in.
   *
   * @throws java.util.MissingResourceException when there is no such text
   */
  public String get(String key, Object... arguments) {
    return new MessageFormat(bundle().getString(key), Locale.ENGLISH).format(arguments);
  }

  /** All texts. */
  public ResourceBundle bundle() {
    return ResourceBundle.getBundle(
        BUNDLE, Locale.ENGLISH, Thread.currentThread().getContextClassLoader());
  }
}
