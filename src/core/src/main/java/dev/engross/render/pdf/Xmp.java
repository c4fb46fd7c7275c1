package dev.engross.render.pdf;

import dev.engross.document.Document.Meta;
import dev.engross.render.Imprint;
import java.nio.charset.StandardCharsets;

/**
 * What a file says of itself (ISO 16684-1): the same as its information dictionary, and that it conforms to PDF/A-3a
 * (ISO 19005-3) and PDF/UA-1 (ISO 14289-1), of which the latter's term needs to be declared.
 */
final class Xmp {

  private static final String FORM = """
      <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
      <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
      <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
      <dc:format>application/pdf</dc:format>
      <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
      %s<dc:language><rdf:Bag><rdf:li>%s</rdf:li></rdf:Bag></dc:language>
      </rdf:Description>
      <rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/" \
      xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
      <xmp:CreateDate>%s</xmp:CreateDate><xmp:ModifyDate>%<s</xmp:ModifyDate><pdf:Producer>%s</pdf:Producer>
      </rdf:Description>
      <rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" \
      xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
      <pdfaid:part>3</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance><pdfuaid:part>1</pdfuaid:part>
      </rdf:Description>
      %s\
      <rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" \
      xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
      <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
      <pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
      <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
      <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
      <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
      <pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>
      <pdfaProperty:category>internal</pdfaProperty:category>
      <pdfaProperty:description>The part of ISO 14289 that the file conforms to</pdfaProperty:description>
      </rdf:li></rdf:Seq></pdfaSchema:property>
      </rdf:li>%s</rdf:Bag></pdfaExtension:schemas>
      </rdf:Description>
      </rdf:RDF></x:xmpmeta>
      <?xpacket end="r"?>""";

  private static final String NAMESPACE = "urn:engross:instrument:1#";

  private static final String PAPER = """
      <rdf:Description rdf:about="" xmlns:instrument="%s">
      <instrument:agreement>%%s</instrument:agreement><instrument:instrument>%%s</instrument:instrument>
      <instrument:status>%%s</instrument:status><instrument:date>%%s</instrument:date>%%s
      </rdf:Description>
      """.formatted(NAMESPACE);

  private static final String PAPER_SCHEMA = """
      <rdf:li rdf:parseType="Resource">
      <pdfaSchema:schema>The instrument that the file shows</pdfaSchema:schema>
      <pdfaSchema:namespaceURI>%s</pdfaSchema:namespaceURI>
      <pdfaSchema:prefix>instrument</pdfaSchema:prefix>
      <pdfaSchema:property><rdf:Seq>%s%s%s%s%%s</rdf:Seq></pdfaSchema:property>
      </rdf:li>""".formatted(
          NAMESPACE, property("agreement", "The name of the agreement in its book"),
          property("instrument", "Its number or name in the agreement, base for the agreement itself"),
          property("status", "draft, final, executed or abandoned"), property("date", "Its date"));

  /** What a copy to be filed says besides; no other file does. */
  private static final String FILING = "<instrument:copy>" + PdfImprint.FILING + "</instrument:copy>";

  private static final String FILING_SCHEMA =
      property("copy", "filing, of a copy that leaves out what is confidential");

  private static final String SUBJECT =
      "<dc:description><rdf:Alt><rdf:li xml:lang=\"x-default\">%s</rdf:li></rdf:Alt></dc:description>%n";

  private Xmp() {}

  private static String property(String name, String description) {
    return """
        <rdf:li rdf:parseType="Resource"><pdfaProperty:name>%s</pdfaProperty:name>
        <pdfaProperty:valueType>Text</pdfaProperty:valueType><pdfaProperty:category>external</pdfaProperty:category>
        <pdfaProperty:description>%s</pdfaProperty:description></rdf:li>""".formatted(name, description);
  }

  /**
   * A packet.
   *
   * @param meta the document's
   * @param imprint which paper it is
   * @param title what the information dictionary has
   * @param language the catalogue's
   * @param date the day of creation and of the last change, ISO 8601
   * @param producer the information dictionary's
   */
  static byte[] of(Meta meta, Imprint imprint, String title, String language, String date, String producer) {
    String subject = meta.agreement().isEmpty()
        ? ""
        : SUBJECT.replace("%n", "\n").formatted(escaped(meta.agreement()));
    boolean filing = imprint.purpose() == Imprint.Purpose.FILING;
    boolean known = !imprint.agreement().isEmpty();
    String paper = known
        ? PAPER.formatted(escaped(imprint.agreement()), escaped(imprint.instrument()), escaped(imprint.status()),
            escaped(meta.date()), filing ? FILING : "")
        : "";
    return FORM.formatted(
            escaped(title), subject, escaped(language), date + "T00:00:00Z", escaped(producer), paper,
            known ? PAPER_SCHEMA.formatted(filing ? FILING_SCHEMA : "") : "")
        .getBytes(StandardCharsets.UTF_8);
  }

  /** XML has no other control characters (XML 1.0, 2.2). */
  private static String escaped(String words) {
    return words.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "\uFFFD")
        .replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
