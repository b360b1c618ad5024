package org.broadsheet.importer.wxr;

import java.util.ArrayList;
import java.util.List;

/** An element of an export with its text; WXR nests four deep, deeper ones add to the text. */
final class XmlNode {

  static final int DEPTH = 4;

  private final String name;
  private final long line;
  private final List<XmlNode> children = new ArrayList<>(2);
  private String text = "";
  private String domain = "";
  private String nicename = "";

  XmlNode(String name, long line) {
    this.name = name;
    this.line = line;
  }

  /** Whether elements inside one of that name are a text that lost its CDATA marks. */
  static boolean holdsMarkup(String name) {
    return name.endsWith(":encoded") || name.equals("wp:comment_content");
  }

  String name() {
    return name;
  }

  long line() {
    return line;
  }

  String domain() {
    return domain;
  }

  String nicename() {
    return nicename;
  }

  List<XmlNode> children() {
    return children;
  }

  String ownText() {
    return text;
  }

  void text(String value) {
    text = value;
  }

  void attributes(String newDomain, String newNicename) {
    domain = newDomain == null ? "" : newDomain;
    nicename = newNicename == null ? "" : newNicename;
  }

  /** Text of the first child with that name that has any; empty when there is none. */
  String get(String child) {
    for (XmlNode node : children) {
      if (node.name.equals(child) && !node.text.isEmpty()) {
        return node.text;
      }
    }
    return "";
  }

  /** The same without white space around it. */
  String word(String child) {
    return get(child).strip();
  }

  /** A whole number, 0 when the text is none. */
  long number(String child) {
    String value = word(child);
    try {
      return value.isEmpty() ? 0 : Long.parseLong(value);
    } catch (NumberFormatException notANumber) {
      return 0;
    }
  }
}
