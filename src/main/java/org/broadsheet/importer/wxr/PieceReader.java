package org.broadsheet.importer.wxr;

import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.broadsheet.importer.wxr.WxrFinding.Severity;

/** Reads a piece strictly and, where that fails, leniently. */
final class PieceReader {

  private PieceReader() {}

  /** The element of that name, with a finding when it was damaged. Never fails. */
  static XmlNode read(String name, char[] text, long line, List<WxrFinding> findings) {
    try {
      return StrictReader.read(text, line);
    } catch (XMLStreamException damaged) {
      long at = line + Math.max(damaged.getLocation() == null ? 0 : lines(damaged), 0);
      findings.add(WxrFinding.of(Severity.DOUBTFUL, at, "importer.finding.damaged-item"));
      return LenientReader.read(name, text, line);
    }
  }

  private static int lines(XMLStreamException damaged) {
    return damaged.getLocation().getLineNumber() - 1;
  }
}
