package dev.engross.template;

import dev.engross.document.Block;
import dev.engross.finding.Findings;
import dev.engross.source.Location;
import java.util.List;

/**
 * Reads what a template has written, a small part of XHTML, into blocks. Anything else is a finding at the template's
 * line that wrote it; reading goes on after it and never throws.
 */
final class XhtmlReader {

  private final Page page;
  private final Reading reading;

  XhtmlReader(Page page, Location subject, Findings findings) {
    this.page = page;
    this.reading = new Reading(page, subject, findings);
  }

  List<Block> read() {
    Xml.Tag root = new XmlReader(page.text(), reading).read();
    List<Block> blocks = new BlockReader(reading).body(root.children());
    reading.checkLinks();
    return blocks;
  }
}
