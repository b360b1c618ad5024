package org.broadsheet.importer.wxr;

import static javax.xml.stream.XMLStreamConstants.CDATA;
import static javax.xml.stream.XMLStreamConstants.CHARACTERS;
import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.SPACE;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import java.io.CharArrayReader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads a well-formed piece of an export into elements; knows no DTD and no entities of its own.
 */
final class StrictReader {

  private static final ThreadLocal<XMLInputFactory> FACTORY =
      ThreadLocal.withInitial(StrictReader::factory);
  private static final String LIMITS = "http://www.oracle.com/xml/jaxp/properties/";

  private final XMLStreamReader reader;
  private static final int MOST_ELEMENTS = 500_000;

  private final long firstLine;
  private int elements;

  private StrictReader(char[] text, long firstLine) throws XMLStreamException {
    this.reader = FACTORY.get().createXMLStreamReader(new CharArrayReader(text));
    this.firstLine = firstLine;
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    // Without a DTD nothing can grow, and a long post must not be taken for an attack.
    for (String limit : new String[] {"totalEntitySizeLimit", "maxGeneralEntitySizeLimit"}) {
      if (factory.isPropertySupported(LIMITS + limit)) {
        factory.setProperty(LIMITS + limit, "0");
      }
    }
    return factory;
  }

  /** The root element of a text. */
  static XmlNode read(char[] text, long firstLine) throws XMLStreamException {
    StrictReader strict = new StrictReader(text, firstLine);
    try {
      strict.reader.nextTag();
      XmlNode root = strict.element(1);
      while (strict.reader.hasNext()) {
        strict.reader.next();
      }
      return root;
    } finally {
      strict.reader.close();
    }
  }

  private XmlNode element(int depth) throws XMLStreamException {
    XmlNode node = new XmlNode(reader.getLocalName(), firstLine + line());
    if (node.name().equals("category")) {
      node.attributes(
          reader.getAttributeValue(null, "domain"), reader.getAttributeValue(null, "nicename"));
    }
    StringBuilder text = new StringBuilder(0);
    for (int event = reader.next(); event != END_ELEMENT; event = reader.next()) {
      if (event == START_ELEMENT) {
        child(node, depth);
      } else if (event == CHARACTERS || event == CDATA || event == SPACE) {
        if (node.children().isEmpty()) {
          text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
        }
      }
    }
    node.text(text.toString());
    return node;
  }

  private void child(XmlNode node, int depth) throws XMLStreamException {
    if (depth >= XmlNode.DEPTH || ++elements > MOST_ELEMENTS || XmlNode.holdsMarkup(node.name())) {
      throw new XMLStreamException("markup where text belongs", reader.getLocation());
    }
    node.children().add(element(depth + 1));
  }

  private long line() {
    return reader.getLocation().getLineNumber() - 1L;
  }
}
