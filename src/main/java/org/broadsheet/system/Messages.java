package org.broadsheet.system;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.Collection;
import java.util.Locale;
import java.util.ResourceBundle;

/** The texts that a person sees, with something filled in. */
@Named("texts")
@ApplicationScoped
public class Messages {

  private static final String BUNDLE = "messages";

  /**
   * A text of the bundle, in the pattern language of {@link MessageFormat}.
   *
   * @throws java.util.MissingResourceException when there is no such key
   */
  public String text(String key, Object... arguments) {
    return new MessageFormat(bundle().getString(key), Locale.ENGLISH).format(arguments);
  }

  /** A text whose arguments came as a list, for pages. */
  public String filled(String key, Collection<String> arguments) {
    return text(key, arguments.toArray());
  }

  /** True when there is such a text. */
  public boolean has(String key) {
    return bundle().containsKey(key);
  }

  /** All texts. */
  public ResourceBundle bundle() {
    // ROOT: the one language there is; the machine's own must not matter.
    return ResourceBundle.getBundle(
        BUNDLE, Locale.ROOT, Thread.currentThread().getContextClassLoader());
  }
}
