package org.broadsheet.importer.wxr;

import java.util.List;

/** Says why a file cannot be imported at all, as a message key with arguments. */
public class WxrException extends Exception {

  private static final long serialVersionUID = 1L;

  private final String key;
  private final transient List<String> arguments;

  /** A refusal whose text stands in the message bundle. */
  public WxrException(String key, String... arguments) {
    super(key + " " + List.of(arguments));
    this.key = key;
    this.arguments = List.of(arguments);
  }

  public String getKey() {
    return key;
  }

  public List<String> getArguments() {
    return arguments == null ? List.of() : arguments;
  }
}
