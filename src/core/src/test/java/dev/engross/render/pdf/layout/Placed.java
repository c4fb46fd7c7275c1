package dev.engross.render.pdf.layout;

import dev.engross.document.Document;
import java.util.ArrayList;
import java.util.List;

/** The lines of a laid-out document, as text, page by page; artifacts are left out unless asked for. */
record Placed(List<List<Row>> pages) {

  record Row(String text, Mark.Line line) {
    Role role() {
      return line.element().role();
    }
  }

  static Placed of(Document document) {
    return of(Layout.of(document), false);
  }

  static Placed of(Layout layout, boolean artifacts) {
    List<List<Row>> pages = new ArrayList<>();
    for (Page page : layout.pages()) {
      List<Row> rows = new ArrayList<>();
      for (Mark mark : page.marks()) {
        if (mark instanceof Mark.Line line && (artifacts || !line.element().isArtifact())) {
          rows.add(new Row(text(line.tokens()), line));
        }
      }
      pages.add(rows);
    }
    return new Placed(pages);
  }

  static String text(List<Token> tokens) {
    StringBuilder out = new StringBuilder();
    for (Token token : tokens) {
      if (token instanceof Token.Word word) {
        for (Part part : word.parts()) {
          out.append(part instanceof Part.Glyphs glyphs ? glyphs.text() : "____");
        }
      } else if (token instanceof Token.Gap gap && gap.kind() != Token.Kind.CUT) {
        out.append(' ');
      }
    }
    return out.toString();
  }

  /** The page, from 0, that has a line with this text; -1 if none has. */
  int pageOf(String part) {
    for (int i = 0; i < pages.size(); i++) {
      if (pages.get(i).stream().anyMatch(row -> row.text().contains(part))) {
        return i;
      }
    }
    return -1;
  }

  List<Row> all() {
    return pages.stream().flatMap(List::stream).toList();
  }
}
