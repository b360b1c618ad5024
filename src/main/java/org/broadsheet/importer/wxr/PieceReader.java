package org.broadsheet.importer.wxr;

import java.util.List;
import javax.xml.stream.Location;
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
      findings.add(finding(line + linesInto(damaged.getLocation())));
    } catch (RuntimeException unexpected) {
      // The parsers are not ours: whatever they stumble over must not end an import.
      findings.add(finding(line));
    }
    try {
      return LenientReader.read(name, text, line);
    } catch (RuntimeException unexpected) {
      findings.add(WxrFinding.of(Severity.SKIPPED, line, "importer.finding.unreadable-item"));
      return new XmlNode(name, line);
    }
  }

  private static WxrFinding finding(long line) {
    return WxrFinding.of(Severity.DOUBTFUL, line, "importer.finding.damaged-item");
  }

  private static int linesInto(Location location) {
    return location == null ? 0 : Math.max(location.getLineNumber() - 1, 0);
  }
}
